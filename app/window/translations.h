#pragma once

class QCoreApplication;

namespace stet {

/// Makes the program speak the language of the system, as far as there is a translation; else English.
void installTranslations(QCoreApplication& application);

}  // namespace stet
