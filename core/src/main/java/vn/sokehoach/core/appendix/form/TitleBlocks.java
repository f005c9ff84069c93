package vn.sokehoach.core.appendix.form;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable.TitleBlock;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;

/** The lines above an appendix (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1). */
public final class TitleBlocks {
    private static final int LEADING_ZERO_BELOW_DAY = 10;
    private static final int LEADING_ZERO_UP_TO_MONTH = 2;

    private TitleBlocks() {}

    /** The caption of a printed appendix; the line that ties it to its plan is made where none is printed. */
    public static TitleBlock of(Plan plan, Appendix appendix) {
        String basis = appendix.basis();
        return new TitleBlock(label(appendix.no()), capitals(appendix.title()),
                basis == null || basis.isBlank() ? basis(plan) : basis);
    }

    /**
     * The caption of the assignment table (F6) that is made of a plan's tasks.
     *
     * @param scope which of the tasks it holds; "" for all
     */
    public static TitleBlock ofAssignment(Plan plan, String scope) {
        String title = FormTexts.of("assignment.title", String.valueOf(plan.year()));
        return new TitleBlock(label(""), capitals(scoped(title, scope)), basis(plan));
    }

    /** The caption of a table made of a plan, whose words stand under this key. */
    public static TitleBlock ofPlan(Plan plan, String key) {
        return new TitleBlock(null, capitals(FormTexts.of(key, String.valueOf(plan.year()))), basis(plan));
    }

    /**
     * The caption of a table that tells how a plan stands on a day (F7, F8).
     *
     * @param key   of the title's words
     * @param scope which of the tasks it holds; "" for all
     */
    public static TitleBlock ofReport(Plan plan, String key, String scope, LocalDate day) {
        Heading heading = plan.heading();
        String until = printed(day);
        String number = heading.number();
        LocalDate issued = heading.issueDate();
        String basis = number == null || issued == null ? FormTexts.of("report.basis", until)
                : FormTexts.of("report.basis.numbered", sentenceCase(heading.documentType()), number, printed(issued),
                        until);
        return new TitleBlock(null, capitals(scoped(FormTexts.of(key, String.valueOf(plan.year())), scope)), basis);
    }

    /** The same caption of a table that holds less. */
    public static TitleBlock narrowed(TitleBlock title, String scope) {
        return new TitleBlock(title.label(), scoped(title.title(), capitals(scope)), title.basis());
    }

    private static String scoped(String title, String scope) {
        return scope.isEmpty() ? title : FormTexts.of("scoped", title, scope);
    }

    /** "Phụ lục I"; "Phụ lục" where the only one has no number. */
    public static String label(String no) {
        return (FormTexts.of("label") + " " + no).strip();
    }

    private static String capitals(String title) {
        return title.toUpperCase(FormTexts.VIETNAMESE);
    }

    /** Number and date stay blank where the plan has none, to be filled in by hand. */
    private static String basis(Plan plan) {
        Heading heading = plan.heading();
        String type = sentenceCase(heading.documentType());
        String number = heading.number() == null ? blankNumber(heading) : heading.number();
        LocalDate date = heading.issueDate();
        String day = date == null ? FormTexts.of("basis.date.blank", String.valueOf(plan.year())) : printed(date);
        String issuer = heading.issuer();
        return issuer == null ? FormTexts.of("basis.anonymous", type, number, day)
                : FormTexts.of("basis", type, number, day, issuer);
    }

    private static String blankNumber(Heading heading) {
        String usual = FormTexts.of("basis.type");
        String issuer = heading.issuer();
        boolean committee = issuer != null && issuer.toLowerCase(Locale.ROOT).startsWith("ủy ban nhân dân");
        boolean symbolKnown = committee && sentenceCase(heading.documentType()).equals(usual);
        return FormTexts.of(symbolKnown ? "basis.number.blank.symbol" : "basis.number.blank");
    }

    /** "Kế hoạch" of "KẾ HOẠCH"; the usual type where none is printed. */
    public static String sentenceCase(@Nullable String documentType) {
        if (documentType == null || documentType.isBlank()) {
            return FormTexts.of("basis.type");
        }
        String lower = documentType.toLowerCase(FormTexts.VIETNAMESE);
        return lower.substring(0, 1).toUpperCase(FormTexts.VIETNAMESE) + lower.substring(1);
    }

    /** A day as the decree writes it: "05 tháng 01 năm 2024". */
    public static String printed(LocalDate date) {
        return FormTexts.of("basis.date", twoDigits(date.getDayOfMonth(), LEADING_ZERO_BELOW_DAY - 1),
                twoDigits(date.getMonthValue(), LEADING_ZERO_UP_TO_MONTH), String.valueOf(date.getYear()));
    }

    private static String twoDigits(int number, int upTo) {
        return number <= upTo ? "0" + number : String.valueOf(number);
    }
}
