package vn.sokehoach.core.appendix.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;

/** Counts and rates as the forms print them; not for several threads. */
public final class FormNumbers {
    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(FormTexts.VIETNAMESE);
    private final DecimalFormat counts = new DecimalFormat("#,##0", symbols);
    private final DecimalFormat rates = new DecimalFormat("0.0%", symbols);

    /** "1.250". */
    public String count(int count) {
        return counts.format(count);
    }

    /** "66,7%"; a dash where there is nothing to measure. */
    public String rate(Optional<BigDecimal> rate) {
        return rate.map(rates::format).orElse("–");
    }
}
