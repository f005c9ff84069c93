package vn.sokehoach.app.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.settings.Settings.Language;

/** Tells words of one language of the program, its libraries' own among them, from those of the other. */
final class Tongue {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    /** Fewer letters than this beside what is filled in say nothing of the language. */
    private static final int TELLING = 8;

    private final Set<String> own = new HashSet<>();
    private final Set<String> other = new HashSet<>();
    private final List<Pattern> ownPatterns;
    private final List<Pattern> otherPatterns;

    private Tongue(List<String> spoken, List<String> foreign) {
        spoken.forEach(words -> own.add(unquoted(words)));
        foreign.forEach(words -> other.add(unquoted(words)));
        other.removeAll(own);
        ownPatterns = patterns(spoken);
        otherPatterns = patterns(foreign);
    }

    /** Of a window in this language. */
    static Tongue of(Language language) {
        return language == Language.ENGLISH ? new Tongue(texts("_en"), texts("")) : new Tongue(texts(""), texts("_en"));
    }

    /** The same, to which these words are known as well, whatever they look like. */
    Tongue besides(Set<String> words) {
        own.addAll(words);
        return this;
    }

    /** Whether these are words of the other language, and cannot be of this one. */
    boolean isForeign(String words) {
        if (words == null || words.isBlank() || own.contains(words)) {
            return false;
        }
        return other.contains(words) || otherPatterns.stream().anyMatch(each -> each.matcher(words).matches())
                && ownPatterns.stream().noneMatch(each -> each.matcher(words).matches());
    }

    private static List<Pattern> patterns(List<String> texts) {
        return texts.stream()
                .filter(text -> PLACE.matcher(text).find())
                .filter(text -> PLACE.matcher(text).replaceAll("").replaceAll("[^\\p{L}]", "").length() >= TELLING)
                .map(text -> Pattern.compile(Pattern.quote(unquoted(text)).replaceAll("\\{[^}]*}", "\\\\E.*\\\\Q"),
                        Pattern.DOTALL))
                .toList();
    }

    private static String unquoted(String pattern) {
        return pattern.replace("''", "'");
    }

    private static List<String> texts(String suffix) {
        Stream<Properties> ours = Messages.BUNDLES.stream()
                .map(bundle -> read(Messages.class.getResourceAsStream(
                        "/vn/sokehoach/app/text/" + bundle + suffix + ".properties")));
        return Stream.concat(ours, LibraryTexts.of(suffix.isEmpty() ? "_vi" : "").stream())
                .flatMap(texts -> texts.values().stream())
                .map(String::valueOf)
                .toList();
    }

    /** The texts of a file, which is closed. */
    static Properties read(InputStream file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
