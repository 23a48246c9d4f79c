#!/usr/bin/env python3
"""Writes the sample's ladder as the spreadsheet that a lead might have kept for years.

Reads weberei-nord.json and writes skill-matrix.xlsx, .xls, .ods and .csv beside it. The sheet is not laid out the
way Guildhall exports: it has a title and a remark on top, merged heads over the paths, areas merged over their
rows, bullets in the cells, a legend to the right and a note at the foot. Ratings and degrees are left out, as such
sheets seldom have them.

Needs openpyxl, and LibreOffice (soffice) for .xls and .ods.
"""

import csv
import datetime
import json
import pathlib
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

FOLDER = pathlib.Path(__file__).resolve().parent
NAME = "skill-matrix"

FIRST_LEVEL = 4  # Column D; before it stand area, skill and what the skill is about.
TRACK_ROW = 4
LEVEL_ROW = 5

FILLS = {
    "trunk": "E7E6E6",
    "technical": "DDEBF7",
    "leadership": "E2EFDA",
    "area": "F2F2F2",
    "misfit": "FCE4D6",
}
# In characters: area, skill, what it is about, then the levels.
WIDTHS = {1: 16, 2: 22, 3: 26}
WIDTH = 30
FREEDOMS = ["team", "task", "technology", "time"]


def fill(name):
    return PatternFill("solid", start_color=FILLS[name], end_color=FILLS[name])


def write_levels(sheet, framework):
    """The heads of tracks and levels, and what comes with each level. Returns the levels' keys by column."""
    columns = {}
    column = FIRST_LEVEL
    for track in framework["tracks"]:
        first = column
        sheet.cell(TRACK_ROW, first, track["name"])
        for level in track["levels"]:
            columns[level["key"]] = column
            sheet.cell(LEVEL_ROW, column, level["name"])
            sheet.cell(6, column, level["scope"])
            for at, kind in enumerate(FREEDOMS):
                sheet.cell(7 + at, column, level["freedoms"][kind]["text"])
            sheet.cell(11, column, "\n".join("• " + line for line in level["responsibilities"]))
            column += 1
        sheet.merge_cells(start_row=TRACK_ROW, end_row=TRACK_ROW, start_column=first, end_column=column - 1)
        for row in (TRACK_ROW, LEVEL_ROW):
            for at in range(first, column):
                sheet.cell(row, at).fill = fill(track["kind"])
    for at, head in enumerate(["Area", "Skill", "What it is about"], start=1):
        sheet.cell(LEVEL_ROW, at, head)
    sheet.cell(6, 2, "Scope")
    sheet.cell(7, 1, "Freedoms")
    sheet.merge_cells("A7:A10")
    for at, kind in enumerate(FREEDOMS):
        sheet.cell(7 + at, 2, kind.capitalize())
    sheet.cell(11, 2, "Responsibilities")
    return columns


def write_skills(sheet, framework, columns):
    """The areas with their skills. Returns the row after the last."""
    row = 12
    for area in framework["areas"]:
        first = row
        sheet.cell(first, 1, area["name"])
        for skill in area["skills"]:
            colour = "misfit" if skill.get("misfit") else "area"
            for at in (1, 2, 3):
                sheet.cell(row, at).fill = fill(colour)
            sheet.cell(row, 2, skill["name"])
            sheet.cell(row, 3, skill.get("description"))
            for key, cell in skill["cells"].items():
                sheet.cell(row, columns[key], cell["text"])
            row += 1
        sheet.merge_cells(start_row=first, end_row=row - 1, start_column=1, end_column=1)
    return row


def write_beside(sheet, framework, row):
    """Title and remark, the legend to the right and the note at the foot."""
    sheet.cell(1, 1, framework["name"])
    sheet.merge_cells("A1:L1")
    sheet.cell(2, 1, "Weberei Nord, working copy. Colours: grey for all, blue technical, green leadership.")
    column = FIRST_LEVEL + sum(len(track["levels"]) for track in framework["tracks"]) + 1
    sheet.cell(LEVEL_ROW, column, "Legend")
    for at, point in enumerate(framework["scale"], start=LEVEL_ROW + 1):
        sheet.cell(at, column, f"{point['value']} = {point['word']}: {point['meaning']}")
    sheet.cell(LEVEL_ROW + 6, column, f"blank = {framework['blank_means']}")
    sheet.cell(row + 1, 1, "Note: each level also asks for what stands to the left of it on its path. Questions to the engineering practice.")
    return column


def lines(sheet, row, column):
    """About how many lines the text of a cell takes."""
    text = sheet.cell(row, column).value or ""
    return sum(1 + len(line) // WIDTHS.get(column, WIDTH) for line in text.split("\n"))


def dress(sheet, legend, rows):
    thin = Side(style="thin", color="BFBFBF")
    for row in range(TRACK_ROW, rows):
        for column in range(1, legend - 1):
            cell = sheet.cell(row, column)
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
            head = row in (TRACK_ROW, LEVEL_ROW)
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="center" if head else None)
            cell.font = Font(name="Calibri", size=10, bold=head or column < 3)
    sheet.cell(1, 1).font = Font(name="Calibri", size=16, bold=True)
    sheet.cell(2, 1).font = Font(name="Calibri", size=10, italic=True)
    sheet.cell(LEVEL_ROW, legend).font = Font(name="Calibri", size=10, bold=True)
    for row in range(LEVEL_ROW + 1, rows):
        sheet.row_dimensions[row].height = 13 * max(lines(sheet, row, column) for column in range(2, legend - 1)) + 4
    for column in range(1, legend):
        sheet.column_dimensions[get_column_letter(column)].width = WIDTHS.get(column, WIDTH)
    sheet.column_dimensions[get_column_letter(legend - 1)].width = 4
    sheet.column_dimensions[get_column_letter(legend)].width = 2 * WIDTH
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.freeze_panes = sheet.cell(LEVEL_ROW + 1, FIRST_LEVEL)


def write_csv(sheet, path):
    """As a spreadsheet saves it: merged cells keep their text at the upper left only."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\r\n")
        for row in sheet.iter_rows(values_only=True):
            out.writerow(["" if value is None else value for value in row])


def main():
    with open(FOLDER / "weberei-nord.json", encoding="utf-8") as file:
        [framework] = json.load(file)["frameworks"]
    book = Workbook()
    book.properties.creator = "Weberei Nord"
    book.properties.created = datetime.datetime(2016, 2, 1)
    sheet = book.active
    sheet.title = "Skill matrix"
    columns = write_levels(sheet, framework)
    after = write_skills(sheet, framework, columns)
    legend = write_beside(sheet, framework, after)
    dress(sheet, legend, after)
    xlsx = FOLDER / f"{NAME}.xlsx"
    book.save(xlsx)
    write_csv(sheet, FOLDER / f"{NAME}.csv")
    with tempfile.TemporaryDirectory() as profile:
        for ending in ("xls", "ods"):
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending]
                + ["--outdir", FOLDER, xlsx],
                check=True,
                stdout=subprocess.DEVNULL,
            )


if __name__ == "__main__":
    main()
