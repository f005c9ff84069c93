package vn.sokehoach.architecture.violation.core.plan;

import com.ibm.icu.text.Collator;
import java.util.List;

public record InnocentPlan(List<Collator> orders) {}
