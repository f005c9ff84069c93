package vn.sokehoach.core.submission;

/** What may be wrong with a returned form; the bundles word it: "form." + name. Each with what its sentence speaks of. */
public enum FormProblem {
    /** The file cannot be read at all; the name of the reason, then its arguments. */
    UNREADABLE,
    /** A workbook without any sign of a kit. */
    NO_KIT,
    /** A kit that this book did not give out; its number, where it tells one. */
    FOREIGN_KIT,
    /** A kit of a later version of the program; its version. */
    LATER_FORM,
    /** A kit of an older version, read as far as it goes; its version. */
    OLDER_FORM,
    /** The hidden sheet is gone; the kit was told by its rows. */
    KIT_BY_ROWS,
    /** A sheet that holds too much and was left out; its name. */
    SHEET_TOO_LARGE,
    /** A row's code is damaged; what stands there. */
    CODE_DAMAGED,
    /** A row's code is none that was given out; the code. */
    CODE_UNKNOWN,
    /** A row has the codes of several; the codes. */
    CODES_SEVERAL,
    /** A row of another kit; the agency to which that was sent. */
    ROW_OF_OTHER_KIT,
    /** A row's task or indicator is no longer followed in the plan; its number. */
    ROW_NOT_IN_PLAN,
    /** The same cell of the kit several times, with different entries; the row's number, the entries. */
    CELL_DOUBLED,
    /** A filled row without a code; the beginning of what it says. */
    ROW_WITHOUT_CODE,
    /** Rows of the kit that are not in the file; how many, and their numbers. */
    ROWS_MISSING,
    /** A sheet with the kit's columns has no row codes at all; its name. */
    CODES_MISSING,
    /** A filled column that the kit does not have, which is not read; its header. */
    COLUMN_ADDED,
    /** A column of the kit is not in the sheet; the field's name. */
    COLUMN_MISSING,
    /** The cell is part of a merged range. */
    CELL_MERGED,
    /** The cell holds an error; what it shows. */
    CELL_ERROR,
    /** Taken: the last result of a formula; the value. */
    FORMULA,
    /** Taken: Excel made a date of it; the value. */
    DATE_IN_TEXT,
    /** Taken: the same number, printed otherwise; before, now. */
    PRINTED_OTHERWISE,
    /** No status; the words. */
    STATUS_UNKNOWN,
    /** The status was emptied. */
    STATUS_EMPTIED,
    /** A status that only the office gives; the status' name. */
    STATUS_OF_OFFICE,
    /** A status that needs words on why; the status' name. */
    STATUS_NEEDS_WORDS,
    /** Done, and yet not one hundred per cent; the percentage. */
    DONE_NOT_WHOLE,
    /** No percentage; what stands there. */
    PERCENT_UNKNOWN,
    /** A fraction, perhaps of one; what stands there. */
    PERCENT_FRACTION,
    /** Not from 0 to 100; what stands there. */
    PERCENT_OUT_OF_RANGE,
    /** The percentage was emptied. */
    PERCENT_EMPTIED,
    /** No figure; what stands there. */
    FIGURE_UNKNOWN,
    /** A figure that can be read in two ways; what stands there. */
    FIGURE_AMBIGUOUS,
    /** Excel made a date of a figure; what it shows. */
    FIGURE_DATE,
    /** The figure was emptied. */
    FIGURE_EMPTIED
}
