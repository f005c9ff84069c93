package vn.sokehoach.app.cli.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as officers write it (dd/MM/yyyy, leading noughts not needed) or in ISO. */
public final class DayConverter implements ITypeConverter<LocalDate> {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    @Override
    public LocalDate convert(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(text.strip(), form);
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        throw new TypeConversionException(text);
    }
}
