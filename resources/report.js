
"use strict";
// Keys, filters and copying. Everything else in this page works without them.
