// What the browser tests share: reports made by stet-cli, and pages of Chromium that note every request and error.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const cli = process.env.STET_CLI ?? join(root, "build/dev/app/stet-cli");
const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/// Why these tests cannot run here; false when they can.
export const skip = !existsSync(cli)
  ? `no stet-cli at ${cli}: build it or set STET_CLI`
  : !browserPath
    ? "no Chromium: install the package chromium"
    : !existsSync(join(here, "node_modules/playwright-core"))
      ? "no playwright-core: run npm ci in tests/report"
      : false;

const folder = mkdtempSync(join(tmpdir(), "stet-report-"));

/// Writes two texts, compares them and returns the path of the report.
export function reportOf(name, before, after, options = []) {
  const paths = { before: join(folder, `${name}.before.txt`), after: join(folder, `${name}.after.txt`) };
  writeFileSync(paths.before, before);
  writeFileSync(paths.after, after);
  const report = join(folder, `${name}.html`);
  compare(paths.before, paths.after, report, options);
  return report;
}

/// The report of the sample pair that the project ships.
export function sampleReport(options = []) {
  const sample = (side) => join(root, `resources/samples/harbour.${side}.txt`);
  const report = join(folder, `sample${options.join("")}.html`);
  compare(sample("before"), sample("after"), report, options);
  return report;
}

/// The report of a review of a long text: three hundred changes, one of them with a comment that tries to be markup.
export function reviewedReport() {
  const marked = join(folder, "reviewed.md");
  const lines = Array.from({ length: 300 }, (_, i) => `Ship ${i} came in {~~late~>early~~} from the sea.`);
  lines[280] += "{>>Ask <b>the desk</b></script><script>alert(3)</script><<}";
  writeFileSync(marked, lines.join("\n\n"));
  const review = join(folder, "reviewed.stet");
  const report = join(folder, "reviewed.html");
  execFileSync(cli, ["import", marked, "--input-format", "text", "-o", review]);
  execFileSync(cli, ["apply", review, "--format", "html", "-o", report]);
  return report;
}

function compare(before, after, report, options) {
  try {
    execFileSync(cli, ["diff", "--format", "html", ...options, "-o", report, before, after]);
  } catch (error) {
    if (error.status !== 1) throw error; // 1: the texts differ
  }
}

export const verify = (report) => execFileSync(cli, ["verify", report], { encoding: "utf8" });
export const textOf = (report) => readFileSync(report, "utf8");
export const scratch = (name) => join(folder, name);

export async function launch() {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
}

/// Opens a report, after `first` has run in the page; `page.noted` collects what no report may do.
export async function open(browser, report, { hash = "", first, ...settings } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  const page = await context.newPage();
  if (first) await page.addInitScript(first);
  page.noted = [];
  page.on("request", (request) => request.url().startsWith("file://") || page.noted.push(request.url()));
  page.on("pageerror", (error) => page.noted.push(String(error)));
  page.on("dialog", (dialog) => {
    page.noted.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("console", (message) => message.type() === "error" && page.noted.push(message.text()));
  await page.goto(pathToFileURL(report).href + hash);
  return page;
}
