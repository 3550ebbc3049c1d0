"""What the trainers share: reading corpora, keeping the texts of one article together, building their tools."""
import csv
import hashlib
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = ROOT / "build" / "release" / "tools"
csv.field_size_limit(10**8)


def read_tsv(path):
    with open(path, encoding="utf-8", newline="\n") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def article_of(name):
    """The name without a draft "_d12" at its end."""
    return re.sub(r"_d\d+$", "", name)


def fold_of(article, folds):
    return int(hashlib.md5(article.encode()).hexdigest(), 16) % folds


def build(target):
    subprocess.run(["cmake", "--preset", "release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", "--preset", "release", "--target", target], cwd=ROOT, check=True)
