package vn.sokehoach.app.ui.route;

import java.util.UUID;

/** A task in its plan, to which a person wants to go. */
public record TaskPlace(UUID plan, UUID task) {}
