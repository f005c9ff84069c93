package vn.sokehoach.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.change.UndoChain.Link;

class UndoChainTest {
    private final List<Link> steps = new ArrayList<>();

    @Test
    void aNewStepAtTheEndTellsAllByItself() {
        UndoChain chain = UndoChain.endingWith(List.of(step(null)), false).orElseThrow();

        assertThat(chain.undoable()).contains(steps.getFirst().step());
        assertThat(chain.redoable()).isEmpty();
    }

    @Test
    void whatIsUndoneToTheFirstKnownStepAsksForEarlierOnes() {
        Link earlier = step(null);
        Link done = step(null);
        Link undoing = step(done.step());

        assertThat(UndoChain.endingWith(List.of(done, undoing), false)).isEmpty();
        assertThat(UndoChain.endingWith(List.of(undoing), false)).isEmpty();
        assertThat(UndoChain.endingWith(steps, false).orElseThrow().undoable()).contains(earlier.step());
    }

    @Test
    void aWholeChainThatIsUndoneLeavesNothingToUndo() {
        Link done = step(null);
        Link undoing = step(done.step());

        UndoChain chain = UndoChain.endingWith(steps, true).orElseThrow();
        assertThat(chain.undoable()).isEmpty();
        assertThat(chain.redoable()).contains(undoing.step());
    }

    @Test
    void theLastStepsEitherTellWhatAllTellOrNothing() {
        Random random = new Random(7);
        int told = 0;
        for (int round = 0; round < 200; round++) {
            steps.clear();
            while (steps.size() < 40) {
                UndoChain now = whole();
                Optional<UUID> reversed = switch (random.nextInt(5)) {
                    case 0, 1 -> now.undoable();
                    case 2 -> now.redoable();
                    case 3 -> Optional.ofNullable(steps.isEmpty() ? null
                            : steps.get(random.nextInt(steps.size())).step());
                    default -> Optional.empty();
                };
                step(reversed.orElse(null));
            }
            UndoChain all = whole();
            for (int from = 0; from < steps.size(); from++) {
                Optional<UndoChain> last = UndoChain.endingWith(steps.subList(from, steps.size()), false);
                last.ifPresent(chain -> {
                    assertThat(chain.undoable()).isEqualTo(all.undoable());
                    assertThat(chain.redoable()).isEqualTo(all.redoable());
                });
                told += last.isPresent() ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(1000);
    }

    private UndoChain whole() {
        return UndoChain.endingWith(steps, true).orElseThrow();
    }

    private Link step(@Nullable UUID reverses) {
        Link link = new Link(new UUID(1, steps.size()), reverses);
        steps.add(link);
        return link;
    }
}
