
"use strict";
// Keys, filters and copying. Everything else in this page works without them. Runs before the texts are there, so that
// nobody waits for the end of a long report.
(() => {
  document.documentElement.classList.add("live");
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  // Most rows of a very long text come as the words of <noscript>, which a browser is soon through with. They become
  // rows when they are wanted, and all of them as soon as there is time, so that the browser's search finds every word.
  const packedGroups = () => $$(".g > noscript").map((packed) => packed.parentElement)
    .filter((group) => group.nextSibling || document.readyState !== "loading");
  const unpack = (group) => {
    const packed = group.firstElementChild;
    if (packed.localName === "noscript") packed.outerHTML = packed.textContent;
  };
  const unpackAll = () => packedGroups().forEach(unpack);
  addEventListener("DOMContentLoaded", () => {
    const waiting = packedGroups();
    const nearby = new IntersectionObserver((entries) => {
      entries.filter((entry) => entry.isIntersecting).forEach((entry) => unpack(entry.target));
    }, { rootMargin: "100%" });
    waiting.forEach((group) => nearby.observe(group));
    const soon = globalThis.requestIdleCallback ?? setTimeout;
    const unpackNext = () => {
      const end = performance.now() + 10;
      while (waiting.length && performance.now() < end) unpack(waiting.shift());
      if (waiting.length) soon(unpackNext);
      else nearby.disconnect();
    };
    unpackNext();
  });

  const data = JSON.parse($("#stet-data").textContent);
  const changes = data.changes;
  for (const change of changes) change.classes ??= ["wording"];
  if (!changes.length) return;

  const said = (change) => (data.review ?? {})[change.id] ?? {};
  const decisionOf = (change) => said(change).words ?? "undecided";
  const filter = { kind: "", class: "", decision: "" };
  let now = -1;
  let chosenMarks = [];

  const isShown = (change) =>
    (!filter.kind || change.kind === filter.kind || (filter.kind === "moved" && change.moved)) &&
    (!filter.class || change.classes.includes(filter.class)) &&
    (!filter.decision || decisionOf(change) === filter.decision);

  // The number of the change that a mark belongs to.
  const numberOf = (mark) => mark.dataset.n ?? $(".n", mark).textContent;

  // The changes that a link of a long table leads to: "12" or "12\u201314".
  const indicesOf = (link) => {
    const [first, last = first] = link.textContent.split("\u2013").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i);
  };

  // A place in the text by its id.
  const placeOf = (id) => {
    const isIn = (group) => group.textContent.includes(` id="${id}"`);
    if (!document.getElementById(id)) packedGroups().filter(isIn).forEach(unpack);
    return document.getElementById(id);
  };
  const anchorOf = (index) => placeOf("c-" + changes[index].id);

  const status = make("span", { className: "status" });
  status.setAttribute("role", "status");

  const go = (index, { place = anchorOf(index), block = "center" } = {}) => {
    if (!place) return;
    chosenMarks.forEach((mark) => mark.classList.remove("now"));
    now = index;
    place.closest("details")?.setAttribute("open", "");
    const number = String(index + 1);
    const ends = changes[index].moved ? [anchorOf(index), placeOf("m-" + changes[index].id)] : [place];
    const rows = ends.filter(Boolean).map((end) => end.closest(".r"));
    chosenMarks = rows.flatMap((row) => $$(".c", row)).filter((mark) => numberOf(mark) === number);
    chosenMarks.forEach((mark) => mark.classList.add("now"));
    place.scrollIntoView({ block });
    $(".n", place)?.focus({ preventScroll: true });
    const words = [changes[index].kind, ...changes[index].classes].join(", ");
    status.textContent = `Change ${number} of ${changes.length}: ${words}`;
  };

  const step = (by) => {
    for (let index = now + by; index >= 0 && index < changes.length; index += by) {
      if (isShown(changes[index])) return go(index);
    }
    status.textContent = by > 0 ? "This is the last change." : "This is the first change.";
  };

  const switchLayout = () => {
    const other = $("#one-column").checked ? $("#side-by-side") : $("#one-column");
    other.checked = true;
    if (now >= 0) anchorOf(now).scrollIntoView({ block: "center" });
  };

  const toggleIgnored = () => { if ($("#ignored")) $("#ignored").checked = !$("#ignored").checked; };

  const toggleFolds = () => {
    unpackAll();
    const folded = foldButton.ariaPressed !== "true";
    $$(".rows details").forEach((fold) => { fold.open = !folded; });
    foldButton.ariaPressed = String(folded);
    if (now >= 0) anchorOf(now).scrollIntoView({ block: "center" });
  };

  const applyFilter = () => {
    let count = 0;
    changes.forEach((change, index) => {
      const shown = isShown(change);
      count += shown;
      const line = $(`#t${index + 1}:not(.more)`);
      if (line) line.hidden = !shown;
    });
    for (const link of $$(".more a")) link.hidden = !indicesOf(link).some((index) => isShown(changes[index]));
    for (const row of $$(".more")) row.hidden = !$("a:not([hidden])", row);
    unpackAll();
    for (const mark of $$(".rows .c")) {
      mark.classList.toggle("off", !isShown(changes[numberOf(mark) - 1]));
    }
    filters.classList.toggle("on", Object.values(filter).some(Boolean));
    status.textContent = count === changes.length ? "" : `${count} of ${changes.length} changes shown`;
  };

  const choice = (name, label, values) => {
    const select = make("select", {}, make("option", { value: "", textContent: label }));
    select.setAttribute("aria-label", label);
    for (const value of [...new Set(values)].sort()) select.append(make("option", { value, textContent: value }));
    select.addEventListener("change", () => { filter[name] = select.value; applyFilter(); });
    return select.options.length > 2 ? [select] : [];
  };

  // A long table has mere numbers of many changes; their lines are made from the text when they are asked for.
  const lines = $("#changes tbody");
  const columns = $$("#changes thead th").map((head) => head.textContent);
  let marksOf;
  const findMarks = () => {
    unpackAll();
    marksOf = changes.map(() => ({ b: [], a: [] }));
    for (const mark of $$(".rows .c")) {
      const row = mark.closest(".r");
      const isBefore = row.classList.contains("old") || (!row.classList.contains("new") && mark.closest("p") === row.firstChild);
      marksOf[numberOf(mark) - 1][isBefore ? "b" : "a"].push(mark);
    }
  };

  // The first edit of a change with a few words around it.
  const excerpt = (marks) => {
    const pieces = marks.flatMap((mark) => [...mark.childNodes])
      .filter((node) => !node.hidden && !node.matches?.(".n, .m"))
      .map((node) => ({ text: node.textContent, name: /^(INS|DEL)$/.test(node.nodeName) ? node.nodeName : "" }));
    const first = Math.max(pieces.findIndex((piece) => piece.name), 0);
    const lead = pieces.slice(0, first).map((piece) => piece.text).join("");
    const shown = [lead.length > 28 ? "\u2026\u00a0" + lead.slice(-28).replace(/^\S*\s/, "") : lead];
    let room = 150;
    for (const { text, name } of pieces.slice(first)) {
      const part = text.length > room ? text.slice(0, room).replace(/\s\S*$/, "") + "\u00a0\u2026" : text;
      shown.push(name ? make(name, { textContent: part }) : part);
      room -= text.length;
      if (room <= 0) break;
    }
    return shown;
  };

  const lineOf = (index) => {
    const change = changes[index];
    const link = make("a", { href: "#c-" + change.id, textContent: index + 1 });
    const kind = change.moved && change.kind !== "moved" ? change.kind + ", moved" : change.kind;
    const cells = [make("td", { textContent: kind }), make("td", { textContent: change.classes.join(", ") })];
    for (const side of ["b", "a"]) cells.push(make("td", { className: side }, ...excerpt(marksOf[index][side])));
    if (columns.includes("Decision")) {
      const flag = said(change).flagged ? "flagged" : "";
      const whole = decisionOf(change) === "undecided" ? "" : decisionOf(change);
      const decision = said(change).edits ? "in part" : whole;
      cells.push(make("td", { textContent: [decision, flag].filter(Boolean).join(", ") }));
    }
    if (columns.includes("Comment")) cells.push(make("td", { className: "said", textContent: said(change).comment ?? "" }));
    return make("tr", { id: "t" + (index + 1), hidden: !isShown(change) }, make("th", { scope: "row" }, link), ...cells);
  };

  const spellOut = (row) => {
    if (!marksOf || document.readyState === "loading") findMarks();
    const indices = $$("a", row).flatMap(indicesOf);
    row.replaceWith(...indices.map(lineOf));
    for (const mark of indices.flatMap((index) => [...marksOf[index].b, ...marksOf[index].a])) {
      const number = $(".n", mark);
      if (number) number.href = "#t" + number.textContent;
    }
    $("#t" + (indices[0] + 1) + " a").focus();
  };
  lines.addEventListener("click", (event) => {
    const row = event.target.closest("summary")?.closest(".more");
    if (!row) return;
    event.preventDefault();
    spellOut(row);
  });

  const quoted = (element) => element.textContent.replace(/\s+/g, " ").trim();
  const copy = async (text, what) => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = `${what} copied`;
    } catch {
      status.textContent = "This browser does not let the page copy.";
    }
  };
  const linkOf = (index) => `${location.href.split("#")[0]}#c-${changes[index].id}`;
  const sentenceOf = (index) => {
    const row = anchorOf(index).closest(".r");
    const cells = $$("p", row).map((cell) => {
      const clone = cell.cloneNode(true);
      $$(".n, .m, [hidden]", clone).forEach((extra) => extra.remove());
      return "\u201c" + quoted(clone) + "\u201d";
    });
    return `Change ${index + 1} (${changes[index].kind}): ` + cells.join(" became ");
  };

  const button = (label, title, act) => {
    const element = make("button", { type: "button", textContent: label });
    if (title) element.title = title;
    element.addEventListener("click", act);
    return element;
  };
  const chosen = (act) => () => { if (now < 0) step(1); if (now >= 0) act(now); };

  const keys = make("dialog", { className: "keys" },
    make("h2", { textContent: "Keys" }),
    make("dl", {}, ...[
      ["J", "next change"], ["K", "previous change"], ["M", "side by side or one column"],
      ["X", "fold or unfold what did not change"], ["I", "show ignored differences"], ["?", "this list"], ["Esc", "close it"],
    ].flatMap(([key, does]) => [make("dt", {}, make("kbd", { textContent: key })), make("dd", { textContent: does })])),
    make("form", { method: "dialog" }, make("button", { textContent: "Close" })));
  keys.setAttribute("aria-label", "Keys");
  $("#comparison").append(keys);

  const filters = make("details", { className: "filter" }, make("summary", { textContent: "Filter" }), make("div", {},
    ...choice("kind", "All kinds", changes.map((change) => change.kind)),
    ...choice("class", "All classes", changes.flatMap((change) => change.classes)),
    ...(data.review ? choice("decision", "All decisions", changes.map(decisionOf)) : [])));
  addEventListener("click", (event) => { filters.open &&= filters.contains(event.target); });
  filters.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    filters.open = false;
    $("summary", filters).focus();
  });

  const foldButton = button("Fold", "Fold or unfold what did not change (X)", toggleFolds);
  foldButton.ariaPressed = String(data.folds);
  foldButton.hidden = true;
  addEventListener("DOMContentLoaded", () => { foldButton.hidden = !$(".rows details, .rows noscript"); });

  const tools = make("div", { className: "tools" },
    button("Previous", "Previous change (K)", () => step(-1)),
    button("Next", "Next change (J)", () => step(1)),
    ...($("select", filters) ? [filters] : []),
    foldButton,
    button("Copy link", "Copy a link to this change", chosen((index) => copy(linkOf(index), "Link"))),
    button("Copy text", "Copy this change as text", chosen((index) => copy(sentenceOf(index), "Change"))),
    button("Keys", "Show the keys (?)", () => keys.showModal()),
    status);
  tools.setAttribute("role", "toolbar");
  tools.setAttribute("aria-label", "Changes");
  $(".bar").append(tools);

  const acts = { j: () => step(1), k: () => step(-1), m: switchLayout, x: toggleFolds, i: toggleIgnored, "?": () => keys.showModal() };
  addEventListener("keydown", (event) => {
    const typing = event.target.matches?.("select, textarea, input:not([type=radio], [type=checkbox])");
    if (typing || keys.open || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // A link into the page chooses its change, as soon as its text has come. Timers would wait for the end of the page.
  const indexOfId = new Map(changes.map((change, index) => [change.id, index]));
  const choose = () => {
    const [, end, id] = /^#([cm])-(\w+)$/.exec(location.hash) ?? [];
    if (!indexOfId.has(id)) return;
    const place = placeOf(`${end}-${id}`);
    if (place) go(indexOfId.get(id), { place, block: "start" });
    else if (document.readyState === "loading") requestAnimationFrame(choose);
  };
  addEventListener("hashchange", choose);
  choose();
  addEventListener("DOMContentLoaded", () => {
    if (Object.values(filter).some(Boolean)) applyFilter();
  });

  // Paper has no folds.
  let folded = [];
  addEventListener("beforeprint", () => {
    unpackAll();
    folded = $$("details:not([open])").filter((fold) => !fold.closest(".more"));
    folded.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((fold) => { fold.open = false; }));
})();
