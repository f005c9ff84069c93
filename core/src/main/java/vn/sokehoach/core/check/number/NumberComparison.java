package vn.sokehoach.core.check.number;

import java.util.Optional;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;

/** One way to tell that a number may have been altered. */
interface NumberComparison {

    /** What speaks against a cell of a row; empty where nothing does. */
    Optional<Suspicion> examine(FigureRow row, Figure figure);
}
