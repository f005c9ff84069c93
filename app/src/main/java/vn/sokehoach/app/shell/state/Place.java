package vn.sokehoach.app.shell.state;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is in the window.
 *
 * @param plan the open plan
 * @param tab  the name of the screen
 * @param row  the chosen task, item, order, group or indicator; null for none
 */
public record Place(UUID plan, String tab, @Nullable UUID row) {
    /** Whether it is the same screen of the same plan. */
    public boolean isBeside(Place other) {
        return plan.equals(other.plan) && tab.equals(other.tab);
    }
}
