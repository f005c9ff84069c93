package vn.sokehoach.data.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The same content is the same text, and other content another one. */
class CanonicalJsonTest {

    @Test
    void leavesFieldsWithoutAValueOut() throws IOException {
        String there = of("{\"a\":\"một\",\"z\":3}");

        assertThat(of("{\"a\":\"một\",\"b\":null,\"c\":\"\",\"d\":[],\"e\":{},\"z\":3}")).isEqualTo(there);
        assertThat(of("{\"a\":\"một\",\"f\":{\"g\":null,\"h\":{\"i\":[]}},\"z\":3}")).isEqualTo(there);
        assertThat(of("{}")).isEmpty();
    }

    @Test
    void keepsWhatStandsInAListInItsPlace() throws IOException {
        assertThat(of("{\"a\":[\"\",\"x\"]}")).isNotEqualTo(of("{\"a\":[\"x\",\"\"]}"))
                .isNotEqualTo(of("{\"a\":[\"x\"]}"));
        assertThat(of("{\"a\":[{\"b\":null},{\"c\":1}]}")).isEqualTo(of("{\"a\":[{},{\"c\":1}]}"))
                .isNotEqualTo(of("{\"a\":[{\"c\":1}]}"));
    }

    @Test
    void tellsOtherContentApart() throws IOException {
        assertThat(of("{\"a\":{\"b\":1},\"c\":2}")).isNotEqualTo(of("{\"a\":{\"b\":1,\"c\":2}}"));
        assertThat(of("{\"a\":\"1\"}")).isNotEqualTo(of("{\"a\":1}"));
        assertThat(of("{\"a\":false}")).isNotEqualTo(of("{}"));
        assertThat(of("{\"a\":\"x\",\"b\":\"y\"}")).isNotEqualTo(of("{\"a\":\"x}{1:bs1:y\"}"));
        assertThat(of("{\"a\":[\"x,y\"]}")).isNotEqualTo(of("{\"a\":[\"x\",\"y\"]}"));
    }

    @Test
    void passesOverTheFieldThatIsNoContent() throws IOException {
        String one = "{\"at\":1,\"origin\":{\"at\":\"09:00\",\"by\":\"Lan\"}}";

        assertThat(of(one, "origin.at")).isEqualTo(of(one.replace("09:00", "10:00"), "origin.at"))
                .isNotEqualTo(of(one.replace("Lan", "Minh"), "origin.at"))
                .isNotEqualTo(of(one.replace("{\"at\":1,", "{\"at\":2,"), "origin.at"));
    }

    private static String of(String json) throws IOException {
        return of(json, "");
    }

    private static String of(String json, String leftOut) throws IOException {
        StringWriter out = new StringWriter();
        new CanonicalJson(out).write(json, leftOut);
        return out.toString();
    }
}
