package vn.sokehoach.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import vn.sokehoach.app.cli.argument.Language;

/** The help texts of the commands, in the language of the call. */
final class Help {
    private static final String FILE = "/vn/sokehoach/app/text/help%s.properties";

    private Help() {}

    /** Gives a command and those under it their texts. */
    static void word(CommandLine program, Language language) {
        ResourceBundle texts = load(FILE.formatted(language.suffix()));
        program.setResourceBundle(texts);
        program.setUsageHelpWidth(100);
        program.setUsageHelpAutoWidth(false);
        program.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.getString("label.command"));
    }

    private static ResourceBundle load(String file) {
        try (InputStream in = Help.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
