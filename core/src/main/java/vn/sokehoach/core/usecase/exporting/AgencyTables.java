package vn.sokehoach.core.usecase.exporting;

import java.nio.file.Path;
import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable;

/**
 * The assignment tables of one agency: what it leads, joins and watches over.
 *
 * @param agency   its name on the day of the plan
 * @param fileName what its file is called, without the ending; unlike that of any other agency of the plan
 * @param tables   at least one
 */
public record AgencyTables(String agency, String fileName, List<AppendixTable> tables) {

    public AgencyTables {
        tables = List.copyOf(tables);
    }

    /**
     * Its file in a folder.
     *
     * @param format what the name ends in: "xlsx"
     */
    public Path fileIn(Path folder, String format) {
        return folder.resolve(fileName + "." + format);
    }
}
