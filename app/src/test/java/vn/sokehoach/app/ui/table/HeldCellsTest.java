package vn.sokehoach.app.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sokehoach.app.ui.table.HeldCells.Held;

/** What was typed is tried in turn, goes on with rows that are made anew and ends with those that are gone. */
class HeldCellsTest {
    private final HeldCells<String> held = new HeldCells<>();
    private final TypedCell<String> lead = new TypedCell<>("row", "lead", "x");
    private final TypedCell<String> status = new TypedCell<>("row", "status", "y");

    @Test
    void whatIsTypedLaterWaitsForWhatIsOnItsWay() {
        held.add(List.of(lead));
        List<TypedCell<String>> first = held.send();
        held.add(List.of(status));

        assertThat(held.send()).isEmpty();
        assertThat(held.answered(first, List.of())).isTrue();
        assertThat(held.send()).containsExactly(status);
    }

    @Test
    void aRefusalFindsItsCellAfterTheRowsAreMadeAnew() {
        held.add(List.of(lead));
        List<TypedCell<String>> first = held.send();

        assertThat(held.carryOver(_ -> Optional.of("new"))).isZero();
        assertThat(held.answered(first, List.of(lead.refused("why")))).isFalse();

        assertThat(held.refused()).containsExactly(new Held<>(new TypedCell<>("new", "lead", "x"), "why"));
    }

    @Test
    void heldCellsEndWithTheirRows() {
        held.add(List.of(lead, status));
        List<TypedCell<String>> first = held.send();
        held.answered(first, List.of(lead.refused("why")));

        assertThat(held.carryOver(_ -> Optional.empty())).isEqualTo(2);

        assertThat(held.allProperty().get()).isEmpty();
    }
}
