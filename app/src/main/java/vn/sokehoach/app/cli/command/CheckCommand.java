package vn.sokehoach.app.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Session;
import vn.sokehoach.app.cli.call.StoreCommand;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.store.StoreExamination.Finding;
import vn.sokehoach.core.store.StoreExamination.Report;

/** Examines the store in full. */
@Command(name = "check")
final class CheckCommand extends StoreCommand {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    protected int carryOut(Office office) {
        Report report = office.book().examination().examineWhole();
        session().print(json ? session().json().report(report) : lines(report));
        return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.STORE;
    }

    private static String verdict(Report report) {
        if (report.findings().isEmpty()) {
            return "cli.sound";
        }
        boolean unsound = report.findings().stream().anyMatch(each -> !each.code().equals(Finding.NO_ROOM_FOR_CONTENT));
        return unsound ? "cli.unsound" : "cli.unfinished";
    }

    private String lines(Report report) {
        Messages messages = session().messages();
        StringBuilder lines = new StringBuilder(messages.get("cli.check", report.sequence(), report.digest()));
        for (Finding finding : report.findings()) {
            lines.append("\n- ")
                    .append(session().sentences().of(finding))
                    .append(" (")
                    .append(finding.where())
                    .append(')');
        }
        return lines.append('\n')
                .append(messages.get(verdict(report)))
                .toString();
    }
}
