package vn.sokehoach.core.report;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import vn.sokehoach.core.text.SearchKey;

/** A named place of a report's template; offices write its Vietnamese name between two curly brackets on each side. */
public enum ReportPlace {
    /** "Kế hoạch số ... ngày ... của ...". */
    PLAN(Kind.TEXT),
    /** What the plan is about. */
    PLAN_TITLE(Kind.TEXT),
    /** Who issued it. */
    PLAN_ISSUER(Kind.TEXT),
    /** The year that it is for. */
    PLAN_YEAR(Kind.TEXT),
    /** Who reports; dots to be filled in by hand where nobody is named. */
    REPORTER(Kind.TEXT),
    /** The same in capitals. */
    REPORTER_CAPITALS(Kind.TEXT),
    /** To whom. */
    RECIPIENT(Kind.TEXT),
    /** The place in the date line. */
    PLACE(Kind.TEXT),
    /** The year in the date line. */
    YEAR(Kind.TEXT),
    /** "quý II năm 2024"; "đến ngày ..." where no period is meant. */
    PERIOD(Kind.TEXT),
    /** The day of the figures. */
    DAY(Kind.TEXT),
    /** On whose behalf it is signed, and the position of who signs; two lines where both are known. */
    SIGNER_POSITION(Kind.LIST),
    /** The name of who signs; nothing where nobody is named. */
    SIGNER(Kind.TEXT),
    /** All that is measured. */
    TOTAL(Kind.TEXT),
    /** Done, in time or late. */
    DONE(Kind.TEXT),
    /** Done in time. */
    ON_TIME(Kind.TEXT),
    /** Done after it was due. */
    LATE(Kind.TEXT),
    /** Not done and not overdue. */
    OPEN(Kind.TEXT),
    /** Not done although it was due before. */
    OVERDUE(Kind.TEXT),
    /** Cancelled or carried over, not measured. */
    BESIDE(Kind.TEXT),
    /** The rate of completion. */
    COMPLETION(Kind.TEXT),
    /** The rate of update in the quarter. */
    UPDATE(Kind.TEXT),
    /** A line for each task group. */
    GROUPS(Kind.LIST),
    /** A line for each leading agency. */
    AGENCIES(Kind.LIST),
    /** A line for each leading agency with overdue work. */
    OVERDUE_AGENCIES(Kind.LIST),
    /** A line for each overdue task. */
    OVERDUE_TASKS(Kind.LIST),
    /** What was reported as difficult. */
    DIFFICULTIES(Kind.LIST),
    /** What was proposed. */
    PROPOSALS(Kind.LIST),
    /** Who sends a letter of a reporting round; dots to be filled in by hand where nobody is named. */
    SENDER(Kind.TEXT),
    /** The same in capitals. */
    SENDER_CAPITALS(Kind.TEXT),
    /** The agency that a letter of a reporting round goes to. */
    AGENCY(Kind.TEXT),
    /** The last day of the reports of the round. */
    DUE_DAY(Kind.TEXT),
    /** From which day to which day its figures count. */
    CUT_OFF(Kind.TEXT),
    /** How much the agency has to report on. */
    OWED_COUNT(Kind.TEXT),
    /** A line for each task and indicator that the agency has to report on. */
    OWED(Kind.LIST),
    /** The number of the appendix with the standing by group, which is attached where it is named. */
    GROUPS_APPENDIX(Kind.APPENDIX),
    /** The same by leading agency. */
    AGENCIES_APPENDIX(Kind.APPENDIX),
    /** The same with the overdue tasks. */
    OVERDUE_APPENDIX(Kind.APPENDIX),
    /** The same with the progress of every task. */
    PROGRESS_APPENDIX(Kind.APPENDIX);

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("vn.sokehoach.core.report.places",
            Locale.ROOT);

    private final Kind kind;

    ReportPlace(Kind kind) {
        this.kind = kind;
    }

    /** The places of the letters of a reporting round, which no report has. */
    public static final Set<ReportPlace> OF_LETTERS = Set.of(SENDER, SENDER_CAPITALS, AGENCY, DUE_DAY, CUT_OFF,
            OWED_COUNT, OWED);

    /** What is put there. */
    public enum Kind {
        /** Words within a sentence. */
        TEXT,
        /** A paragraph for each line. */
        LIST,
        /** "Phụ lục I"; the table is attached behind the report. */
        APPENDIX
    }

    /** What is put there. */
    public Kind kind() {
        return kind;
    }

    /** Its Vietnamese name, as the template has it. */
    public String officialName() {
        return NAMES.getString(name());
    }

    /** The place that is named so; accents, case and the number of blanks make no difference. */
    public static Optional<ReportPlace> named(String written) {
        String key = key(written);
        return Stream.of(values()).filter(place -> key(place.officialName()).equals(key)).findFirst();
    }

    private static String key(String name) {
        return SearchKey.of(name).replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
