package vn.sokehoach.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The text files as they are. */
final class TextFiles {

    private TextFiles() {}

    /** The keys of bundles, from their Vietnamese files. */
    static Set<String> keys(Collection<String> bundles) {
        return bundles.stream()
                .flatMap(bundle -> load(bundle + ".properties").stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    /** The texts of one file. */
    static Properties load(String file) {
        try (InputStream in = Messages.class.getResourceAsStream("/vn/sokehoach/app/text/" + file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
