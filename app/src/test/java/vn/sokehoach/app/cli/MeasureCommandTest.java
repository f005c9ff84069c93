package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of indicators are recorded, understood strictly, judged and shown. */
class MeasureCommandTest {
    @TempDir(factory = SampledStore.class)
    Path store;

    private String exact;
    private String below;

    @BeforeEach
    void load() {
        exact = withTarget("exact");
        below = withTarget("less than");
    }

    @Test
    void aFigureIsEchoedJudgedAndShown() {
        Call call = Call.on(store, "measure", below, "1.200,50", "--period", "quý II/2024", "--source", "BC 12");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("1.200,50 (lũy kế, quý II/2024) = 1.200,50", "Chưa đạt", "thấp hơn là tốt");
        JsonNode row = row(below);
        assertThat(row.get("direction").textValue()).isEqualTo("lower");
        assertThat(row.get("directionSet").booleanValue()).isFalse();
        assertThat(row.at("/measurements/0/value").decimalValue()).isEqualByComparingTo("1200.50");
        assertThat(row.at("/measurements/0/period").textValue()).isEqualTo("2024-Q2");
        assertThat(row.at("/measurements/0/source").textValue()).isEqualTo("BC 12");
        assertThat(row.at("/verdicts/province/verdict").textValue()).isEqualTo("not yet");
        assertThat(row.at("/verdicts/national/verdict").textValue()).isEqualTo("no figure");
    }

    @Test
    void withoutADirectionNothingIsReachedUntilOneIsSet() {
        String target = row(exact).at("/targets/province").textValue();

        assertThat(Call.on(store, "measure", exact, target, "--period", "2024").out()).contains("Chưa rõ chiều");
        assertThat(Call.on(store, "measure", exact, "--direction", "higher").out()).contains("Đạt");
        assertThat(row(exact).at("/verdicts/province/verdict").textValue()).isEqualTo("achieved");
        assertThat(Call.on(store, "measure", exact, "--direction", "form").out()).contains("Chưa rõ chiều");
    }

    @Test
    void aFigureMayBeNegative() {
        Call call = Call.on(store, "measure", exact, "-2,5", "--period", "2024");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(row(exact).at("/measurements/0/value").decimalValue()).isEqualByComparingTo("-2.5");
        assertThat(Call.on(store, "measure", exact, "3,5", "--perod", "2024").code()).isEqualTo(2);
    }

    @Test
    void whatIsNoFigureIsRefusedAndChangesNothing() {
        String digest = digest();

        assertThat(Call.on(store, "measure", exact, "3.5", "--period", "2024").code()).isEqualTo(2);
        assertThat(Call.on(store, "measure", exact, "3,5", "--period", "hôm qua").code()).isEqualTo(2);
        assertThat(Call.on(store, "measure", exact, "3,5").code()).isEqualTo(2);
        assertThat(Call.on(store, "measure", exact).code()).isEqualTo(2);
        assertThat(Call.on(store, "measure", "không có", "3,5", "--period", "2024").code()).isEqualTo(3);
        assertThat(digest()).isEqualTo(digest);
        assertThat(Call.on(store, "measure", exact, "3.5", "--period", "2024").err()).contains("dấu phẩy");
    }

    @Test
    void theSameAgainIsNoStepAndAnotherIsContent() {
        Call.on(store, "measure", exact, "3,5", "--period", "2024-Q1");
        String digest = digest();

        Call.on(store, "measure", exact, "3,5", "--period", "quý I/2024");
        assertThat(digest()).isEqualTo(digest);
        Call.on(store, "measure", exact, "3,6", "--period", "quý I/2024");
        assertThat(digest()).isNotEqualTo(digest);
    }

    @Test
    void theListShowsFiguresAndVerdicts() {
        Call.on(store, "measure", below, "0,1", "--period", "2024", "--kind", "estimate");

        Call list = Call.on(store, "indicators", planOf(below));

        assertThat(list.out()).contains(below, "0,1 (ước thực hiện, năm 2024)", "Vượt", "Chưa có số liệu");
        assertThat(Call.on(store, "indicators", planOf(below), "--json").json().size()).isPositive();
    }

    private String digest() {
        return Call.on(store, "check", "--json").json().get("digest").textValue();
    }

    private String withTarget(String kind) {
        for (JsonNode plan : Call.on(store, "plans", "--json").json()) {
            for (JsonNode row : show(plan.get("id").textValue()).findParents("targetValues")) {
                for (JsonNode target : row.get("targetValues")) {
                    if (target.get("kind").textValue().equals(kind)
                            && target.get("scope").textValue().equals("province") && row.has("id")) {
                        return row.get("id").textValue();
                    }
                }
            }
        }
        throw new AssertionError("no target of this kind: " + kind);
    }

    private String planOf(String indicator) {
        for (JsonNode plan : Call.on(store, "plans", "--json").json()) {
            if (show(plan.get("id").textValue()).toString().contains(indicator)) {
                return plan.get("id").textValue();
            }
        }
        throw new AssertionError(indicator);
    }

    private JsonNode row(String indicator) {
        for (JsonNode row : show(planOf(indicator)).findParents("targetValues")) {
            if (row.path("id").asText().equals(indicator)) {
                return row;
            }
        }
        throw new AssertionError(indicator);
    }

    private JsonNode show(String plan) {
        return Call.on(store, "show", plan, "--json").json();
    }
}
