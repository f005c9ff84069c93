package vn.sokehoach.core.submission.merge;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.text.SearchKey;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.core.text.VietnameseText;

/** When two values of a field say the same; values as {@link KitField} shapes them. */
public final class SameMeaning {
    private static final Pattern SIGN = Pattern.compile("\\s*[%‰]$");

    private SameMeaning() {}

    /**
     * Whether they say the same: figures as numbers, texts by their letters. Where nothing was recorded, nothing was
     * begun, and nothing of it is done.
     */
    public static boolean of(KitField field, String one, String other) {
        return switch (field) {
            case STATUS -> status(one).equals(status(other));
            case PERCENT -> percent(one).equals(percent(other));
            case RESULT, DIFFICULTIES, PROPOSALS -> VietnameseText.tidy(one).equals(VietnameseText.tidy(other));
            case ACTUAL, CUMULATIVE, ESTIMATE -> figures(one, other);
        };
    }

    /**
     * Whether what an agency returned says what is recorded: to be done is for the agency what is reported for the office
     * until that confirms it, and confirmed it is both.
     */
    public static boolean ofReturned(KitField field, String returned, String recorded) {
        return of(field, returned, recorded) || field == KitField.STATUS && isClaim(returned) && isClaim(recorded);
    }

    private static boolean isClaim(String status) {
        return status.equals(TaskStatus.DONE.name()) || status.equals(TaskStatus.REPORTED.name());
    }

    private static String status(String value) {
        return value.isEmpty() ? TaskStatus.NOT_STARTED.name() : value;
    }

    private static String percent(String value) {
        return value.isEmpty() ? "0" : value;
    }

    private static boolean figures(String one, String other) {
        Optional<BigDecimal> first = number(one);
        Optional<BigDecimal> second = number(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get()) == 0;
        }
        return first.isEmpty() && second.isEmpty() && key(one).equals(key(other));
    }

    private static Optional<BigDecimal> number(String printed) {
        return VietnameseNumbers.parseScaled(SIGN.matcher(printed).replaceFirst(""));
    }

    private static String key(String words) {
        return SearchKey.of(VietnameseText.tidy(words));
    }
}
