package vn.sokehoach.architecture.violation.core.plan;

import javafx.scene.Node;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.CORE_SEES_THE_JDK_JSPECIFY_AND_ICU4J_ONLY)
public record Paints(Node node) {}
