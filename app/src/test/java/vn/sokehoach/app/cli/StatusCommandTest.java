package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.usecase.Refused;

class StatusCommandTest {
    @TempDir(factory = SampledStore.class)
    Path store;
    private JsonNode tasks;
    private String id;

    @BeforeEach
    void loadSamples() {
        tasks = Call.on(store, "tasks", "--json").json();
        id = tasks.get(0).get("id").textValue();
    }

    @Test
    void recordsADayInTheOfficersZone() {
        assertThat(status(id, "IN_PROGRESS", "--percent", "30", "--note", "Đã họp").code()).isZero();

        JsonNode entry = task().at("/history/0");
        assertThat(entry.get("on").textValue()).isEqualTo("2024-05-21");
        assertThat(entry.get("at").textValue()).isEqualTo("2024-05-20T18:30:00Z");
        assertThat(entry.get("by").textValue()).isEqualTo("chi Hoa");
        assertThat(entry.get("note").textValue()).isEqualTo("Đã họp");
        assertThat(task().get("percent").intValue()).isEqualTo(30);
    }

    @Test
    void completesOnTheDayGiven() {
        status(id, "DONE", "--on", "15/3/2024");
        assertThat(task().get("completedOn").textValue()).isEqualTo("2024-03-15");
        assertThat(task().get("percent").intValue()).isEqualTo(100);

        status(id, "IN_PROGRESS", "--on", "2024-03-20");
        assertThat(task().get("completedOn").isNull()).isTrue();
        assertThat(task().get("percent").intValue()).isEqualTo(100);
    }

    @Test
    void goesByTheDayNotByTheOrderOfRecording() {
        status(id, "DONE", "--on", "2024-04-01");
        status(id, "IN_PROGRESS", "--on", "2024-02-01");

        assertThat(task().get("status").textValue()).isEqualTo("DONE");
        assertThat(task().get("history").findValuesAsText("status")).containsExactly("DONE", "IN_PROGRESS");
    }

    @Test
    void returnsOnlyWhatWasReportedOrDone() {
        assertThat(status(id, "RETURNED", "--note", "thiếu số liệu").code()).isEqualTo(2);
        status(id, "REPORTED");
        assertThat(status(id, "RETURNED").code()).isEqualTo(2);
        assertThat(status(id, "returned", "--note", "thiếu số liệu").code()).isZero();
    }

    @Test
    void asksForANoteWhereTheStatusNeedsOne() {
        for (String status : new String[] {"PAUSED", "CANCELLED", "CARRIED_OVER"}) {
            Call refused = status(id, status, "--note", "  ");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err().lines()).hasSize(1);
        }
        assertThat(task().get("history")).isEmpty();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(status(UUID.randomUUID().toString(), "DONE").code()).isEqualTo(3);
        assertThat(status("3a", "DONE").code()).isEqualTo(3);
        assertThat(status(id, "DONE", "--agency", "Sở Không Có").code()).isEqualTo(3);
        assertThat(status(id, "FERTIG").code()).isEqualTo(2);
        assertThat(status(id, "DONE", "--percent", "101").code()).isEqualTo(2);
        assertThat(status(id, "DONE", "--percent", "ba").code()).isEqualTo(2);
        assertThat(status(id, "DONE", "--on", "31/02/2024").code()).isEqualTo(2);
        assertThat(task().get("history")).isEmpty();
    }

    @Test
    void namesTheAgencyThatReported() {
        status(id, "REPORTED", "--agency", "so ke hoach va dau tu", "--period", "2024-Q1");

        assertThat(task().at("/history/0/agency").textValue()).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThat(task().at("/history/0/period").textValue()).isEqualTo("2024-Q1");
    }

    @Test
    void hasNothingToDoWhereTheSameWasRecorded() {
        status(id, "IN_PROGRESS", "--percent", "30");
        String digest = check();

        assertThat(status(id, "IN_PROGRESS", "--percent", "30").code()).isZero();
        assertThat(check()).isEqualTo(digest);
        status(id, "IN_PROGRESS", "--percent", "35");
        assertThat(task().get("history")).hasSize(2);
    }

    @Test
    void followsTheItemsWhereThePlanIsTrackedByThem() throws Refused, StaleEdit {
        JsonNode task = tasks.get(0);
        trackByItem(UUID.fromString(task.get("planId").textValue()));
        assertThat(status(id, "DONE").code()).isEqualTo(2);

        status(task.at("/items/0/id").textValue(), "DONE", "--on", "2024-03-01");
        assertThat(task().get("status").textValue()).isEqualTo("IN_PROGRESS");
        assertThat(task().get("percent").intValue()).isEqualTo(50);
        status(task.at("/items/1/id").textValue(), "DONE", "--on", "2024-02-01");
        assertThat(task().get("status").textValue()).isEqualTo("DONE");
        assertThat(task().get("completedOn").textValue()).isEqualTo("2024-03-01");
    }

    @Test
    void isUndoneAndRedoneWithItsIdAndTime() throws StaleEdit {
        String before = check();
        status(id, "IN_PROGRESS");
        JsonNode entry = task().get("history");
        String after = check();

        reverse(true);
        assertThat(check()).isEqualTo(before);
        assertThat(task().get("history")).isEmpty();
        reverse(false);
        assertThat(check()).isEqualTo(after);
        assertThat(task().get("history")).isEqualTo(entry);
    }

    @Test
    void tracksOrdersToo() {
        JsonNode order = Call.on(store, "show", tasks.get(0).get("planId").textValue(), "--json")
                .json()
                .at("/orders/0");
        assertThat(status(order.get("id").textValue(), "DONE").code()).isZero();
    }

    private Call status(String... arguments) {
        return Call.on(store, java.util.stream.Stream
                .concat(java.util.stream.Stream.of("status"), java.util.stream.Stream.of(arguments))
                .toArray(String[]::new));
    }

    private JsonNode task() {
        return Call.on(store, "tasks", "--json").json().get(0);
    }

    private String check() {
        return Call.on(store, "check", "--json").json().get("digest").textValue();
    }

    private void reverse(boolean undo) throws StaleEdit {
        try (var office = Call.office(store)) {
            assertThat(undo ? office.undoing().undo("chi Hoa") : office.undoing().redo("chi Hoa")).isPresent();
        }
    }

    private void trackByItem(UUID plan) throws Refused, StaleEdit {
        try (var office = Call.office(store)) {
            office.tracking().set(new PlanTracking(plan, true, LocalDate.of(2024, 12, 31)), "chi Hoa");
        }
    }
}
