package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/** A JSON object in the making: fields in the order in which they are given; what is missing is null. */
final class Fields {
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final ObjectNode node = JSON.objectNode();

    /** A text in NFC; anything else by what it prints (a date in ISO). */
    Fields text(String name, @Nullable Object value) {
        node.set(name, value == null ? JSON.nullNode() : textNode(value));
        return this;
    }

    Fields number(String name, @Nullable Integer value) {
        node.put(name, value);
        return this;
    }

    Fields number(String name, long value) {
        node.put(name, value);
        return this;
    }

    Fields number(String name, @Nullable BigDecimal value) {
        node.put(name, value);
        return this;
    }

    Fields truth(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    Fields texts(String name, Collection<?> values) {
        return list(name, values, Fields::textNode);
    }

    <T> Fields list(String name, Collection<? extends T> values, Function<T, ? extends JsonNode> view) {
        node.set(name, array(values, view));
        return this;
    }

    <T> Fields object(String name, @Nullable T value, Function<T, ? extends JsonNode> view) {
        node.set(name, value == null ? JSON.nullNode() : view.apply(value));
        return this;
    }

    ObjectNode node() {
        return node;
    }

    static <T> ArrayNode array(Collection<? extends T> values, Function<T, ? extends JsonNode> view) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(view.apply(value)));
        return array;
    }

    private static JsonNode textNode(Object value) {
        return JSON.textNode(VietnameseText.nfc(value.toString()));
    }
}
