package vn.sokehoach.app.cli.argument;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.text.SearchKey;

/** A status by its name (IN_PROGRESS), or by its words on screen, accents not needed (Đang thực hiện). */
public final class StatusConverter implements ITypeConverter<TaskStatus> {

    @Override
    public TaskStatus convert(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        Messages words = Messages.vietnamese();
        return Arrays.stream(TaskStatus.values())
                .filter(status -> status.name().equals(name)
                        || SearchKey.of(words.of("status", status)).equals(SearchKey.of(text.strip())))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(text));
    }
}
