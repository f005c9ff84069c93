package vn.sokehoach.data.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON of the store in a form in which the same content is the same text, whatever version wrote it: a field without
 * a value, be it null, empty or not there at all, is left out. What stands in a list keeps its place.
 *
 * <p>Fields come in the order in which they are stored, which is that of their names. Nothing is held but the names of the
 * fields that are open.
 */
final class CanonicalJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    /** Fields and objects that were begun and of which nothing stands written, as long as nothing stands in them. */
    private final Deque<String> begun = new ArrayDeque<>();

    CanonicalJson(Writer out) {
        this.out = out;
    }

    /**
     * Writes a value.
     *
     * @param leftOut a field within a field that is no content, as "origin.at"; "" for none
     */
    void write(String json, String leftOut) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            value(parser, "", leftOut);
        }
    }

    /** The same for whoever writes to where nothing can fail. */
    void writeSurely(String json, String leftOut) {
        try {
            write(json, leftOut);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void value(JsonParser parser, String path, String leftOut) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, leftOut);
            case START_ARRAY -> {
                flush();
                array(parser, path, leftOut);
            }
            default -> {
                flush();
                text(parser.currentToken() == JsonToken.VALUE_STRING ? 's' : 'v', parser.getText());
            }
        }
    }

    private void object(JsonParser parser, String path, String leftOut) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = path.isEmpty() ? name : path + '.' + name;
            parser.nextToken();
            if (place.equals(leftOut)) {
                parser.skipChildren();
            } else {
                field(parser, name, place, leftOut);
            }
        }
    }

    private void field(JsonParser parser, String name, String place, String leftOut) throws IOException {
        boolean empty = parser.currentToken() == JsonToken.VALUE_NULL
                || parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() == 0;
        if (empty) {
            return;
        }
        begun.addLast(name);
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            array(parser, place, leftOut);
        } else {
            value(parser, place, leftOut);
        }
        boolean nothingStandsInIt = begun.pollLast() != null;
        if (!nothingStandsInIt) {
            out.write('}');
        }
    }

    /** Each thing in a list stands for itself, also an empty one; a list of nothing is left out with its field. */
    private void array(JsonParser parser, String path, String leftOut) throws IOException {
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            flush();
            out.write(first ? '[' : ',');
            first = false;
            value(parser, path, leftOut);
        }
        if (!first) {
            out.write(']');
        }
    }

    private void flush() throws IOException {
        while (!begun.isEmpty()) {
            text('{', begun.removeFirst());
        }
    }

    /** With its length before it, so that no text can be taken for what stands around it. */
    private void text(char kind, String text) throws IOException {
        out.write(kind);
        out.write(Integer.toString(text.length()));
        out.write(':');
        out.write(text);
    }
}
