package vn.sokehoach.architecture.violation.app.boot;

import vn.sokehoach.architecture.violation.data.db.InnocentStore;

public record InnocentWiring(InnocentStore store) {}
