package vn.sokehoach.core.submission.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.submission.FormProblem;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.submission.ReturnedForm;
import vn.sokehoach.core.submission.ReturnedForm.Problem;
import vn.sokehoach.core.submission.form.KitCard;
import vn.sokehoach.core.submission.form.KitForm;

/**
 * Reads a returned workbook by its inside: its hidden card tells the kit, the codes of its rows tell the rows, the keys of
 * its columns tell the fields. Where the card is gone, the codes alone tell the kit. What does not fit is told, never taken.
 */
public final class FormReading {
    private static final int MOST_NAMED = 8;

    private final IssuedKits issued;

    public FormReading(IssuedKits issued) {
        this.issued = issued;
    }

    /**
     * What a workbook says: one form for each kit whose rows it holds, or one without a kit where it holds none.
     *
     * @param file   its name
     * @param sha256 of its bytes, lower-case hex
     */
    public List<ReturnedForm> read(String file, String sha256, ReturnedWorkbook workbook) {
        Found found = new Found();
        for (String sheet : workbook.leftOut()) {
            found.problems.add(Problem.of(FormProblem.SHEET_TOO_LARGE, null, sheet));
        }
        List<SheetRows> sheets = new ArrayList<>();
        for (GridSheet sheet : workbook.sheets()) {
            Optional<KitCard.Said> card = KitCard.read(sheet.texts());
            if (card.isPresent()) {
                found.card(card.get());
            } else {
                sheets.add(new SheetRows(sheet));
            }
        }
        sheets.forEach(sheet -> found.problems.addAll(sheet.problems()));
        if (found.kits.isEmpty()) {
            found.tellByRows(sheets);
        }
        if (found.kits.isEmpty()) {
            return List.of(new ReturnedForm(file, sha256, workbook.sender(), null, List.of(), found.stranger(sheets)));
        }
        return found.forms(file, sha256, workbook, sheets);
    }

    /** What is found in one workbook. */
    private final class Found {
        private final Map<UUID, Kit> kits = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean strange;

        private void card(KitCard.Said card) {
            Optional<Kit> known = issued.kit(card.kit().id());
            if (known.isEmpty()) {
                strange = true;
                problems.add(Problem.of(FormProblem.FOREIGN_KIT, null, String.valueOf(card.kit().number()),
                        card.kit().to().agencyName(), card.kit().to().period()));
                return;
            }
            kits.putIfAbsent(known.get().id(), known.get());
            if (card.schema() != KitForm.SCHEMA) {
                problems.add(Problem.of(card.schema() > KitForm.SCHEMA ? FormProblem.LATER_FORM
                        : FormProblem.OLDER_FORM, null, String.valueOf(card.schema())));
            }
        }

        /** Without a card each sheet is of the kit to which most of its rows belong. */
        private void tellByRows(List<SheetRows> sheets) {
            for (SheetRows sheet : sheets) {
                Map<Kit, Long> counts = sheet.codes()
                        .values()
                        .stream()
                        .flatMap(code -> issued.ofRow(code).stream())
                        .collect(Collectors.groupingBy(kit -> kit, LinkedHashMap::new, Collectors.counting()));
                counts.entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(most -> kits.putIfAbsent(most.getKey().id(), most.getKey()));
            }
            if (!kits.isEmpty() && !strange) {
                problems.add(Problem.of(FormProblem.KIT_BY_ROWS, null));
            }
        }

        private List<Problem> stranger(List<SheetRows> sheets) {
            if (!strange) {
                problems.add(Problem.of(
                        sheets.stream().anyMatch(sheet -> !sheet.codes().isEmpty()) ? FormProblem.FOREIGN_KIT
                                : FormProblem.NO_KIT,
                        null, "", "", ""));
            }
            return problems;
        }

        private List<ReturnedForm> forms(String file, String sha256, ReturnedWorkbook workbook,
                List<SheetRows> sheets) {
            Map<String, Kit> owners = new LinkedHashMap<>();
            kits.values().forEach(kit -> kit.rows().forEach(row -> owners.put(row.code(), kit)));
            Map<UUID, GatheredCells> gathered = new LinkedHashMap<>();
            kits.values().forEach(kit -> gathered.put(kit.id(), new GatheredCells(kit)));
            for (SheetRows sheet : sheets) {
                sheet.codes().forEach((row, code) -> {
                    Kit owner = owners.get(code);
                    if (owner == null) {
                        problems.add(foreignRow(sheet, row, code));
                    } else {
                        gathered.get(owner.id()).row(sheet, row, owner.row(code).orElseThrow());
                    }
                });
            }
            List<ReturnedForm> forms = new ArrayList<>();
            for (GatheredCells cells : gathered.values()) {
                List<Problem> all = new ArrayList<>(forms.isEmpty() ? problems : List.of());
                List<ReturnedForm.Cell> resolved = cells.resolved();
                all.addAll(cells.problems());
                missing(cells.kit(), cells.rows()).ifPresent(all::add);
                forms.add(new ReturnedForm(file, sha256, workbook.sender(), cells.kit().id(), resolved, all));
            }
            return forms;
        }

        private Problem foreignRow(SheetRows sheet, int row, String code) {
            String where = sheet.sheet().where(row, sheet.sheet().rows().get(row).firstKey());
            return issued.ofRow(code)
                    .map(kit -> Problem.of(FormProblem.ROW_OF_OTHER_KIT, where, kit.to().agencyName(),
                            kit.to().period()))
                    .orElseGet(() -> Problem.of(FormProblem.CODE_UNKNOWN, where, code));
        }

        private static Optional<Problem> missing(Kit kit, Set<String> found) {
            Set<String> numbers = new LinkedHashSet<>();
            List<KitRow> missing = kit.rows().stream().filter(row -> !found.contains(row.code())).toList();
            missing.stream().limit(MOST_NAMED).map(KitRow::no).forEach(numbers::add);
            String named = String.join(", ", numbers) + (missing.size() > MOST_NAMED ? ", ..." : "");
            return missing.isEmpty() ? Optional.empty()
                    : Optional.of(Problem.of(FormProblem.ROWS_MISSING, null, String.valueOf(missing.size()), named));
        }
    }
}
