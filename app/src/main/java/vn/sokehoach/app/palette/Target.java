package vn.sokehoach.app.palette;

import java.util.UUID;

/** What an entry of the palette leads to. */
public sealed interface Target {
    /** A plan. */
    record OfPlan(UUID plan) implements Target {}

    /** A task of a plan. */
    record OfTask(UUID plan, UUID task) implements Target {}

    /** An indicator of a plan, by the row of its table. */
    record OfIndicator(UUID plan, UUID row) implements Target {}

    /** The tasks that an agency leads, by its printed name, in a plan that names it. */
    record OfAgency(UUID plan, String name) implements Target {}

    /** A document that plans cite, by its number. */
    record OfReference(String number) implements Target {}

    /** An act. */
    record OfCommand(Runnable act) implements Target {}
}
