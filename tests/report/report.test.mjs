// The report in a real browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { launch, open, reportOf, reviewedReport, sampleReport, scratch, skip, textOf, verify } from "./support.mjs";

const hostile = {
  before:
    "Headline <b>bold</b>\n\nHe wrote </script><script>alert(1)</script> and left. It cost 3 & more.\n\n" +
    "A \u202Ereversed\u202C word, ]]> and <!-- a comment. <img src=x onerror=alert(2)> stood here.\n",
  after:
    "Headline <i>italic</i>\n\nHe wrote </script><script>alert(1)</script> and stayed. It cost 4 & more.\n\n" +
    "A \u202Ereversed\u202C sentence, ]]> and <!-- a comment. <svg onload=alert(4)> stood here \u0000 once.\n",
};

describe("report in a browser", { skip }, () => {
  let browser;
  let sample;
  before(async () => {
    browser = await launch();
    sample = sampleReport();
  });
  after(() => browser?.close());

  const palettes = ["blue-orange", "green-red", "high-contrast", "monochrome"];
  const looks = palettes.flatMap((palette) => ["light", "dark"].map((colorScheme) => ({ palette, colorScheme })));
  for (const look of [...looks, { palette: "blue-orange", forcedColors: "active" }, { palette: "blue-orange", media: "print" }]) {
    for (const layout of ["side-by-side", "one-column"]) {
      test(`has no accessibility violation: ${layout}, ${Object.values(look).join(", ")}`, async () => {
        const { palette, media, ...settings } = look;
        const page = await open(browser, sampleReport(["--palette", palette]), { bypassCSP: true, ...settings });
        await page.click(`label[for=${layout}]`);
        await page.keyboard.press("x");
        await page.click(".filter summary");
        if (media) await page.emulateMedia({ media });
        assert.deepEqual(await violations(page), []);
      });
    }
  }

  test("has no accessibility violation in a long table with decisions and comments, wide and narrow", async () => {
    for (const width of [1280, 360]) {
      const page = await open(browser, reviewedReport(), { bypassCSP: true, viewport: { width, height: 800 } });
      await page.click("#changes summary >> nth=0");
      assert.deepEqual(await violations(page), []);
      await page.click("tr.more summary");
      assert.deepEqual(await violations(page), []);
    }
  });

  for (const { palette, colorScheme } of looks) {
    test(`can be read on every tint: ${palette}, ${colorScheme}`, async () => {
      const page = await open(browser, sampleReport(["--palette", palette]), { colorScheme });
      await page.keyboard.press("x");
      await page.click("label[for=one-column]");
      const poor = await page.evaluate(poorContrasts);
      assert.deepEqual(poor, []);
    });
  }

  test("shows both layouts' choice in forced colours", async () => {
    const page = await open(browser, sample, { forcedColors: "active" });
    const paper = (name) => page.locator(`label[for=${name}]`).evaluate((label) => getComputedStyle(label).backgroundColor);
    assert.notEqual(await paper("side-by-side"), await paper("one-column"));
    const folded = await open(browser, reportOf("long", long("old"), long("new")), { forcedColors: "active" });
    const fold = folded.getByRole("button", { name: "Fold" });
    const foldPaper = () => fold.evaluate((button) => getComputedStyle(button).backgroundColor);
    const pressed = await foldPaper();
    await fold.click();
    assert.notEqual(await foldPaper(), pressed);
    const del = page.locator(".rows del:not([hidden])").first();
    assert.equal(await del.evaluate((mark) => getComputedStyle(mark).textDecorationLine), "line-through");
  });

  test("fits a narrow screen", async () => {
    const page = await open(browser, sample, { viewport: { width: 360, height: 740 } });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.equal(await page.locator("label[for=side-by-side]").innerText(), "Old above new");
  });

  test("keeps the buttons in sight on a narrow screen, above the change they lead to", async () => {
    const page = await open(browser, sample, { viewport: { width: 400, height: 740 } });
    for (let i = 0; i < 6; ++i) await page.click(".tools >> text=Next");
    const tools = await page.locator(".tools").boundingBox();
    const change = await page.locator(".c.now").last().boundingBox();
    assert.equal(tools.y, 0);
    assert.ok(tools.height < 80);
    assert.ok(change.y >= tools.height && change.y < 740);
  });

  test("asks nothing of any server and logs no error", async () => {
    const page = await open(browser, sample);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(page.noted, []);
  });

  test("shows both texts and both layouts without script", async () => {
    const page = await open(browser, sample, { javaScriptEnabled: false });
    const row = page.locator(".r:not(.old):not(.new)").first();
    assert.equal(await row.locator("p").first().isVisible(), true);
    assert.equal(await row.locator("del[hidden]").first().isVisible(), false);
    await page.click("label[for=one-column]");
    assert.equal(await row.locator("p").first().isVisible(), false);
    assert.equal(await row.locator("del[hidden]").first().isVisible(), true);
    assert.equal(await page.locator(".tools").count(), 0);
  });

  test("walks the changes by key and stops at the ends", async () => {
    const page = await open(browser, sample);
    const count = await page.locator("tbody tr").count();
    const status = page.locator(".status");
    await page.keyboard.press("j");
    assert.match(await status.textContent(), new RegExp(`^Change 1 of ${count}:`));
    await page.keyboard.press("k");
    assert.equal(await status.textContent(), "This is the first change.");
    for (let i = 0; i < count - 1; ++i) {
      await page.keyboard.press("j");
      assert.match(await status.textContent(), new RegExp(`^Change ${i + 2} of ${count}:`));
      assert.equal(await page.locator(".now").first().evaluate((mark) => {
        const box = mark.getBoundingClientRect();
        return box.top >= 0 && box.top < innerHeight;
      }), true, `change ${i + 2} is on screen`);
    }
    await page.keyboard.press("j");
    assert.equal(await status.textContent(), "This is the last change.");
  });

  test("switches the layout, folds and shows its keys by key", async () => {
    const page = await open(browser, reportOf("long", long("old"), long("new")));
    await page.keyboard.press("m");
    assert.equal(await page.isChecked("#one-column"), true);
    const fold = page.locator(".rows details").first();
    assert.equal(await fold.evaluate((element) => element.open), false);
    await page.keyboard.press("x");
    assert.equal(await fold.evaluate((element) => element.open), true);
    await page.keyboard.press("?");
    assert.equal(await page.locator("dialog").isVisible(), true);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("dialog").isVisible(), false);
  });

  test("tells whether what did not change is folded", async () => {
    const page = await open(browser, reportOf("long", long("old"), long("new")));
    const fold = page.getByRole("button", { name: "Fold" });
    const paper = () => fold.evaluate((button) => getComputedStyle(button).backgroundColor);
    const foldedPaper = await paper();
    assert.equal(await fold.getAttribute("aria-pressed"), "true");
    await fold.click();
    assert.equal(await fold.getAttribute("aria-pressed"), "false");
    assert.notEqual(await paper(), foldedPaper);
    assert.equal(await page.locator(".rows details").first().evaluate((element) => element.open), true);
    await page.keyboard.press("x");
    assert.equal(await fold.getAttribute("aria-pressed"), "true");
    const short = await open(browser, reportOf("short", "One old thing.", "One new thing."));
    assert.equal(await short.getByRole("button", { name: "Fold" }).count(), 0);
  });

  test("keeps its bar where it is when the changes are walked", async () => {
    const report = reviewedReport();
    for (const width of [1600, 1280, 1200, 1000, 700, 360]) {
      const page = await open(browser, report, { viewport: { width, height: 800 } });
      const height = () => page.locator(".bar").evaluate((bar) => bar.getBoundingClientRect().height);
      const still = await height();
      await page.keyboard.press("j");
      assert.equal(await height(), still, `${width} wide`);
      if (width >= 1200) assert.ok(still < 60, `one line at ${width}, not ${still}`);
    }
  });

  test("shows a comment in the table and at its change, with script and without", async () => {
    const comment = "Ask <b>the desk</b></script><script>alert(3)</script>";
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(browser, reviewedReport(), { javaScriptEnabled });
      assert.equal(await page.locator("tr[id=t281] td").last().textContent(), comment);
      const row = page.locator(".r", { has: page.locator(".n", { hasText: /^281$/ }) });
      assert.equal(await row.getByRole("note").textContent(), `281 ${comment}`);
      assert.equal(await page.getByRole("note").count(), 1);
      await page.click("label[for=one-column]");
      assert.equal(await row.getByRole("note").isVisible(), true);
      assert.equal(await row.locator("p").last().isVisible(), true);
    }
    assert.match(verify(reviewedReport()), /byte for byte/);
  });

  test("has columns for decisions and comments only where there are any", async () => {
    const heads = async (report) => (await open(browser, report)).locator("thead th").allTextContents();
    const always = ["No.", "Kind", "Concerns", "Before", "After"];
    assert.deepEqual(await heads(sample), always);
    assert.deepEqual(await heads(reviewedReport()), [...always, "Comment"]);
  });

  test("shows ignored differences when asked to", async () => {
    const page = await open(browser, reportOf("ignored", "He said\nit was \"fine\" then.", "He said it was \u201cfine\u201d now."));
    const wrap = page.locator(".rows u.wrap").first();
    const line = () => wrap.evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    assert.equal(await line(), "none");
    await page.click("label[for=ignored]");
    assert.equal(await line(), "underline");
    await page.keyboard.press("i");
    assert.equal(await line(), "none");
  });

  test("has every change in a long table, with script and without", async () => {
    const side = (word) => Array.from({ length: 900 }, (_, i) => `Ship ${i} came in ${word} from the sea.`).join("\n\n");
    const report = reportOf("many", side("late"), side("early"));
    const plain = await open(browser, report, { javaScriptEnabled: false });
    await plain.click("#changes summary >> nth=0");
    await plain.click("tr.more summary >> nth=-1");
    assert.match(await plain.locator("tbody a").last().textContent(), /\u2013900$/);
    await plain.click("tr.more a >> nth=-1");
    assert.equal(await plain.locator(".rows .c:target").first().isVisible(), true);

    const page = await open(browser, report);
    await page.click("#changes summary >> nth=0");
    while (await page.locator("tr.more").count()) await page.click("tr.more summary >> nth=-1");
    assert.equal(await page.locator("tbody tr").count(), 900);
    const shape = (line) => line.evaluate((row) => row.innerHTML.replace(/[0-9a-f]{16}|\d+/g, "N"));
    assert.equal(await shape(page.locator("tbody tr").last()), await shape(page.locator("tbody tr").first()));
    assert.equal(await page.locator("tbody tr").last().locator("ins").textContent(), "early");
    assert.equal(await page.locator(".rows .n").last().getAttribute("href"), "#t900");
  });

  test("gathers the changes of a very long table, and hears keys before its end", async () => {
    const side = (word) => Array.from({ length: 4000 }, (_, i) => `Ship ${i} came in ${word} from the sea that morning.`).join("\n\n");
    const page = await open(browser, reportOf("thousands", side("late"), side("early")));
    await page.click("#changes summary >> nth=0");
    const last = page.locator("tr.more").last();
    await last.locator("summary").evaluate((summary) => summary.parentElement.setAttribute("open", ""));
    assert.match(await last.locator("a").last().textContent(), /\u20134000$/);
    await last.locator("summary").click();
    assert.equal(await page.locator("tr[id=t4000] ins").textContent(), "early");
    const order = await page.evaluate(() => {
      const script = document.querySelector("script:not([type])");
      return script.compareDocumentPosition(document.querySelector(".rows")) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    assert.ok(order, "the script stands before the texts");
  });

  test("has all of a very long text, with script and without", async () => {
    const report = reportOf("book", book("late"), book("early"));
    const plain = await open(browser, report, { javaScriptEnabled: false });
    assert.equal(await plain.locator(".rows .r").count(), bookLength);
    await plain.goto(`${plain.url()}#${await plain.locator(".rows .c[id]").last().getAttribute("id")}`);
    assert.equal(await plain.locator(".rows .c:target").isVisible(), true);

    const page = await open(browser, report);
    await page.waitForFunction(() => !document.querySelector("noscript"));
    assert.equal(await page.locator(".rows .r").count(), bookLength);
    assert.deepEqual(page.noted, []);
    assert.match(verify(report), /byte for byte/);

    const same = await open(browser, reportOf("same book", book("late"), book("late")));
    await same.waitForFunction(() => !document.querySelector("noscript"));
    assert.equal(await same.locator(".rows .r").count(), bookLength);
  });

  test("says where the rest of a very long text is when a server forbids its script", async () => {
    const report = reportOf("book", book("late"), book("early"));
    const rules = ["script-src 'none'", "img-src 'none'"];
    const told = [];
    for (const rule of rules) {
      const page = await (await browser.newContext()).newPage();
      await page.route("**/*", (route) => route.fulfill({ path: report, contentType: "text/html", headers: { "content-security-policy": rule } }));
      await page.goto("http://reports.test/long.html");
      told.push(await page.evaluate(() => [...document.querySelectorAll(".g")].map((group) => getComputedStyle(group, "::before").content).filter((content) => content.includes("open it from your disk")).length));
      await page.context().close();
    }
    assert.deepEqual(told, [1, 0]);
  });

  test("makes the rows of a very long text when they are wanted", async () => {
    const report = reportOf("book", book("late"), book("early"));
    const neverIdle = () => { globalThis.requestIdleCallback = () => 0; };
    const page = await open(browser, report, { first: neverIdle });
    const packed = page.locator("noscript");
    assert.ok((await packed.count()) > 10);
    const ids = await page.evaluate(() => JSON.parse(document.getElementById("stet-data").textContent).changes.map((c) => c.id));
    const middle = Math.floor(ids.length / 2);
    await page.evaluate((id) => { location.hash = `c-${id}`; }, ids[middle]);
    await page.waitForSelector(".c.now");
    assert.equal(await page.locator(".c.now").last().getAttribute("id"), `c-${ids[middle]}`);
    await page.keyboard.press("j");
    assert.equal(await page.locator(".c.now").last().getAttribute("id"), `c-${ids[middle + 1]}`);
    assert.ok((await packed.count()) > 10, "the others wait");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.getByText(`Ship ${bookLength - 1} came in`).first().waitFor();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await packed.count(), 0);
  });

  test("filters by kind and tells how many are left", async () => {
    const page = await open(browser, sample);
    await page.click(".filter summary");
    await page.selectOption("select[aria-label='All kinds']", "inserted");
    await page.click("h1");
    assert.equal(await page.locator(".filter select").first().isVisible(), false);
    const lines = page.locator("tbody tr:not([hidden])");
    assert.ok((await lines.count()) > 0);
    for (const line of await lines.all()) assert.equal(await line.locator("td").first().textContent(), "inserted");
    assert.match(await page.locator(".status").textContent(), /^\d+ of \d+ changes shown$/);
  });

  test("hides what a filter leaves out, on a narrow screen and in a long table too", async () => {
    const narrow = await open(browser, sample, { viewport: { width: 360, height: 740 } });
    await narrow.click("#changes summary >> nth=0");
    await narrow.click(".filter summary");
    await narrow.selectOption("select[aria-label='All kinds']", "inserted");
    const shown = await narrow.locator("tbody tr").evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length);
    assert.equal(shown, await narrow.locator("tbody tr:not([hidden])").count());
    assert.ok(shown < (await narrow.locator("tbody tr").count()));

    const lines = (word) => Array.from({ length: 900 }, (_, i) => (i < 890 || word === "early" ? `Ship ${i} came in ${word} from the sea.` : "")).join("\n\n");
    const page = await open(browser, reportOf("filtered", lines("late"), lines("early")));
    await page.click("#changes summary >> nth=0");
    await page.evaluate(() => document.querySelectorAll(".more details").forEach((row) => row.setAttribute("open", "")));
    await page.click(".filter summary");
    await page.selectOption("select[aria-label='All kinds']", "inserted");
    const links = await page.locator(".more a").evaluateAll((all) => all.filter((link) => link.checkVisibility()).length);
    assert.equal(links, await page.locator(".more a:not([hidden])").count());
    assert.ok(links < (await page.locator(".more a").count()));
  });

  test("links the table and the text both ways, and each end of a move", async () => {
    const page = await open(browser, sample);
    for (const link of await page.locator("a[href^='#']").all()) {
      const target = await link.getAttribute("href");
      assert.equal(await page.locator(`[id="${target.slice(1)}"]`).count(), 1, target);
    }
    assert.equal(await page.locator("a.m").count(), 2);
  });

  test("opens at a change that a link names", async () => {
    const id = await (await open(browser, sample)).locator("tbody tr").last().getAttribute("data-id");
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(browser, sample, { hash: `#c-${id}`, javaScriptEnabled });
      const top = await page.locator(`#c-${id}`).evaluate((mark) => mark.getBoundingClientRect().top / innerHeight);
      assert.ok(top > 0 && top < 1, `${top}`);
    }
  });

  test("opens a very long text at the change that a link names, before the end of the page", async () => {
    const report = reportOf("book", book("late"), book("early"));
    const id = /id="(c-[0-9a-f]{16})"(?![\s\S]*id="c-)/.exec(textOf(report))[1];
    const page = await open(browser, report, { hash: `#${id}` });
    await page.waitForSelector(".c.now");
    const top = () => page.locator(`#${id}`).evaluate((mark) => Math.round(mark.getBoundingClientRect().top));
    const first = await top();
    assert.ok(first > 0 && first < 900, `${first}`);
    await page.waitForFunction(() => !document.querySelector("noscript"));
    assert.equal(await top(), first);
    assert.match(await page.locator(".status").textContent(), /^Change (\d+) of \1:/);
  });

  test("opens at the same change by an old link after a new export", async () => {
    const paragraphs = (word) => ["It rained all day.", `The ferry leaves at ${word} from the pier.`, "Nobody spoke of it.", `The vote came at ${word} in the night.`, "Nobody came home."];
    const old = await open(browser, reportOf("link", paragraphs("nine").join("\n\n"), paragraphs("ten").join("\n\n")));
    const hash = await old.locator("tbody a").last().getAttribute("href");
    const words = await old.locator(hash).textContent();
    const later = ["A new lead stands here now.", ...paragraphs("ten"), "And a new end."].join("\n\n");
    const page = await open(browser, reportOf("link", paragraphs("nine").join("\n\n"), later, ["--layout", "inline"]), { hash });
    const chosen = page.locator(".c:target");
    assert.equal((await chosen.textContent()).replace(/^\d+/, ""), words.replace(/^\d+/, ""));
    assert.equal(await chosen.isVisible(), true);
  });

  test("prints every word of both versions, on A4 and Letter", { skip: existsSync("/usr/bin/pdftotext") ? false : "no pdftotext: install poppler-utils" }, async () => {
    const page = await open(browser, reportOf("print", long("old"), long("new")));
    for (const format of ["A4", "Letter"]) {
      const pdf = scratch(`${format}.pdf`);
      await page.pdf({ path: pdf, format });
      const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
      assert.equal(text.match(/Paragraph/g).length, 2 * 40);
      for (const word of ["Before", "After", "old", "new"]) assert.ok(text.includes(word), word);
      assert.doesNotMatch(text, /Copy link|Side by side/);
    }
  });

  test("keeps hostile texts as text", async () => {
    const report = reportOf("hostile", hostile.before, hostile.after, ["--encoding", "UTF-8"]);
    const page = await open(browser, report);
    assert.deepEqual(page.noted, []);
    assert.equal(await page.locator("main b, main i:not(td i), main img, main svg, .text script, #changes script").count(), 0);
    const shown = await page.locator(".rows").textContent();
    assert.ok(shown.includes("</script><script>alert(1)</script>"));
    assert.doesNotMatch(shown, /[\u202A-\u202E\u2066-\u2069\u0000]/);
    assert.equal(await page.locator(".rows bdi.ctl[title='U+202E']").count(), 2);
    assert.match(verify(report), /shows what its data says/);
  });

  test("keeps hostile names, comments and broken characters as text", async () => {
    const broken = (word) => Buffer.from(`\uFEFFA lone \uD800 half ${word}, and \uDC00 another.`, "utf16le");
    const report = reportOf("<script>alert(1)<img src=x onerror=alert(2)>", broken("stood"), broken("stands"));
    const page = await open(browser, report);
    assert.deepEqual(page.noted, []);
    assert.equal(await page.locator("body img").count(), 0);
    assert.match(await page.locator(".versions .name").first().textContent(), /^<script>alert\(1\)<img src=x/);
    assert.match(await page.locator(".rows").textContent(), /A lone \uFFFD half/);
    assert.match(verify(report), /byte for byte/);

    const reviewed = await open(browser, reviewedReport());
    assert.deepEqual(reviewed.noted, []);
    assert.equal(await reviewed.locator("tr[id=t281] td").last().textContent(), "Ask <b>the desk</b></script><script>alert(3)</script>");
    assert.equal(await reviewed.locator("script").count(), 2);
  });

  test("runs no code that the page did not come with", async () => {
    const tampered = scratch("tampered.html");
    writeFileSync(tampered, textOf(sample).replace("</main>", "<script>alert(1)</script><img src=x onerror=alert(2)></main>"));
    const page = await open(browser, tampered);
    await page.waitForTimeout(100);
    assert.deepEqual(page.noted.filter((note) => note.startsWith("dialog")), []);
  });

  test("is valid HTML", async () => {
    const { FileSystemConfigLoader, HtmlValidate } = await import("html-validate");
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    for (const report of [sample, reportOf("valid", hostile.before, hostile.after, ["--encoding", "UTF-8"]), reportOf("same", "One.", "One.")]) {
      const { results } = await validator.validateString(textOf(report), new URL("report.html", import.meta.url).pathname);
      const told = results.flatMap((result) => result.messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`));
      assert.deepEqual(told, []);
    }
  });
});

/// What axe finds on a page as it is shown.
async function violations(page) {
  await page.evaluate(readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8"));
  const found = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
}

/// The elements with words that stand out from what is behind them by less than 4.5 to 1 (WCAG 2.1, 1.4.3). Runs in the page.
function poorContrasts() {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if ((channels(color)[3] ?? 1) === 1) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *:not(script, option, .pick)")) {
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!words || !element.checkVisibility()) continue;
    const [high, low] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) poor.push(`${element.outerHTML.slice(0, 80)}: ${ratio.toFixed(2)}`);
  }
  return poor;
}

/// Forty paragraphs of which one differs.
function long(word) {
  const paragraph = (i) => `Paragraph ${i} tells at some length what happened on the quay that day, and to whom.`;
  return Array.from({ length: 40 }, (_, i) => paragraph(i) + (i === 20 ? ` It was ${word} then.` : "")).join("\n\n");
}

/// Paragraphs of a text longer than what is laid out from the start.
const bookLength = 8000;

/// So many paragraphs; one in five has `word`.
function book(word) {
  const tail = (i) => (i % 5 === 4 ? ` It was ${word} then.` : "");
  return Array.from({ length: bookLength }, (_, i) => `Ship ${i} came in from the sea that morning.${tail(i)}`).join("\n\n");
}
