package vn.sokehoach.architecture.violation.app.browse;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

public record InnocentModel(StringProperty search, ObservableList<String> rows) {}
