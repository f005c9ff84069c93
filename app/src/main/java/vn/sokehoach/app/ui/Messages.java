package vn.sokehoach.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The texts that people read, by key, in one language; the window and the command line share them.
 *
 * <p>The bundles without a suffix are Vietnamese, those with {@code _en} English. A key stands in one bundle only.
 */
public final class Messages {
    /** What the bundles are called; each covers one subject. */
    public static final List<String> BUNDLES = List.of("common", "sentences", "cli", "window", "review", "paper",
            "forms", "overview", "matrix", "safety", "desk", "report", "measure", "compare", "agency", "frame", "round",
            "directory", "intake", "structure", "years", "trace", "lock", "manual");

    private static final String FOLDER = "/vn/sokehoach/app/text/";

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Messages(Locale locale, String suffix) {
        this.locale = locale;
        this.bundles = BUNDLES.stream().map(name -> load(name + suffix)).toList();
    }

    /** The texts in Vietnamese. */
    public static Messages vietnamese() {
        return new Messages(Locale.of("vi"), "");
    }

    /** The texts in English. */
    public static Messages english() {
        return new Messages(Locale.ENGLISH, "_en");
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text with its placeholders filled in; numbers are written as they are, without grouping. A place that chooses
     * words by a count, such as {@code {0} task{0,choice,0#s|1#|2#s}}, does so whether the count is given as a number
     * or written out already; what is no number chooses as nought does.
     *
     * @throws MissingResourceException where no bundle has the key
     */
    public String get(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        MessageFormat text = new MessageFormat(pattern(key), locale);
        text.setFormats(Arrays.stream(text.getFormats())
                .map(place -> place instanceof ChoiceFormat choice ? new WordsByCount(choice) : place)
                .toArray(Format[]::new));
        return text.format(words);
    }

    /** The text of an enum constant: the prefix, a full stop, its name. */
    public String of(String prefix, Enum<?> constant, Object... arguments) {
        return get(prefix + "." + constant.name(), arguments);
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no text for " + key, Messages.class.getName(), key);
    }

    // ResourceBundle.getBundle would fall back on the machine's language; here the language is what was asked for.
    private static ResourceBundle load(String name) {
        String file = FOLDER + name + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
