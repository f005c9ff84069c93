package vn.sokehoach.architecture.violation.core.plan;

import java.sql.ResultSet;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.CORE_SEES_THE_JDK_JSPECIFY_AND_ICU4J_ONLY)
public record KeepsARow(ResultSet row) {}
