package vn.sokehoach.app.cli.argument;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.sokehoach.app.ui.calendar.RuleText;
import vn.sokehoach.core.period.DutyRule.Every;

/** A due day of reports: how long the periods are, then the day (quarter=15, year=15/12, once=20/8/2024). */
public final class RuleConverter implements ITypeConverter<RuleText> {

    @Override
    public RuleText convert(String text) {
        String[] parts = text.strip().split("=", 2);
        String every = parts[0].strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Every.values())
                .filter(each -> each.name().equals(every) && parts.length == 2)
                .map(each -> new RuleText(each, parts[1].strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(text));
    }
}
