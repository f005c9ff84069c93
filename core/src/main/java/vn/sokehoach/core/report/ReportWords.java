package vn.sokehoach.core.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.sokehoach.core.appendix.form.FormTexts;

/** The words that a report is made of beside those of its template. */
final class ReportWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sokehoach.core.report.places",
            Locale.ROOT);

    private ReportWords() {}

    static String of(String key, String... values) {
        return new MessageFormat(WORDS.getString(key), FormTexts.VIETNAMESE).format(values);
    }
}
