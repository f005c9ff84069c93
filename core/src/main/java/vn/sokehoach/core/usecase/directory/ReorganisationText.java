package vn.sokehoach.core.usecase.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/**
 * Reorganisations as a text: on each line "01/3/2025: Sở A + Sở B = Sở C", or "Sở A = Sở B + Sở C" for a split; the day may be left out where one holds for
 * all; lines that are empty or begin with # say nothing.
 */
public final class ReorganisationText {
    private static final Pattern LINE = Pattern.compile(
            "(?:(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})\\s*[:;,]\\s*)?(?<before>[^=→]+?)"
                    + "\\s*(?:=>?|->|→)\\s*(?<after>[^=→]+)");

    private ReorganisationText() {}

    /**
     * The reorganisations of the lines, in their order.
     *
     * @param from the day of lines that name none; null where each has to
     * @throws Refused where a line is not such a line, with its number
     */
    public static List<Reorganisation> read(String text, @Nullable LocalDate from) throws Refused {
        List<Reorganisation> reorganisations = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = TypedText.line(raw.replace("\uFEFF", ""));
            if (!line.isEmpty() && !line.startsWith("#")) {
                reorganisations.add(reorganisation(line, number, from));
            }
        }
        if (reorganisations.isEmpty()) {
            throw new Refused(Refusal.Code.REORGANISATION_EMPTY);
        }
        return reorganisations;
    }

    private static Reorganisation reorganisation(String line, int number, @Nullable LocalDate from) throws Refused {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw notRead(line, number);
        }
        @Nullable
        LocalDate day = parts.group("day") == null ? from : day(parts, line, number);
        List<String> before = names(parts.group("before"));
        List<String> after = names(parts.group("after"));
        if (day == null || before.isEmpty() || after.isEmpty()) {
            throw notRead(line, number);
        }
        return new Reorganisation(before, after, day);
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split("[+;]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static LocalDate day(Matcher parts, String line, int number) throws Refused {
        try {
            return LocalDate.of(Integer.parseInt(parts.group("year")), Integer.parseInt(parts.group("month")),
                    Integer.parseInt(parts.group("day")));
        } catch (DateTimeException noDay) {
            throw notRead(line, number);
        }
    }

    private static Refused notRead(String line, int number) {
        return new Refused(Refusal.Code.REORGANISATION_NOT_READ, String.valueOf(number), line);
    }
}
