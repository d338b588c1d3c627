package vn.capuy.launcher.demo;

import java.util.List;

/**
 * A file of the demo term and the collection it belongs to.
 *
 * @param name the file under {@code deploy/demo/data}
 * @param collection the path under the gateway; the file is posted to its {@code imports}
 * @param account who brings it in
 * @param own by what query the collection tells the records that this file brings, where others bring some too; else empty
 */
record DemoFile(String name, String collection, String account, String own) {
    private static final String IMPORT = "capuy-import";

    /** Rules and what they measure by are entered by an administrator; the account of the import is none. */
    private static final String ADMINISTRATOR = "administrator";

    private DemoFile(String name, String collection) {
        this(name, collection, IMPORT);
    }

    private DemoFile(String name, String collection, String account) {
        this(name, collection, account, "");
    }

    /** Each file speaks only of what the files before it brought. */
    static final List<DemoFile> IN_ORDER = List.of(
            new DemoFile("01-units.csv", "/api/cadre/v1/organisation/units"),
            new DemoFile("02-organisation-events.csv", "/api/cadre/v1/organisation/events"),
            new DemoFile("03-terms.csv", "/api/cadre/v1/terms"),
            new DemoFile("04-people.csv", "/api/cadre/v1/people"),
            new DemoFile("05-posts.csv", "/api/cadre/v1/posts"),
            new DemoFile("06-holdings.csv", "/api/cadre/v1/holdings"),
            new DemoFile("07-movements.csv", "/api/cadre/v1/movements"),
            new DemoFile("08-planning.csv", "/api/cadre/v1/planning-lists"),
            new DemoFile("09-examinations.csv", "/api/cadre/v1/examinations"),
            new DemoFile("10-training.csv", "/api/cadre/v1/training-classes"),
            new DemoFile("11-cases.csv", "/api/inspection/v1/cases"),
            new DemoFile("12-documents.csv", "/api/document/v1/documents"),
            new DemoFile("13-working-groups.csv", "/api/document/v1/working-groups"),
            new DemoFile("14-area-populations.csv", "/api/cadre/v1/area-populations"),
            new DemoFile("15-appraisals.csv", "/api/cadre/v1/appraisals"),
            new DemoFile("16-inspectors.csv", "/api/inspection/v1/inspectors"),
            new DemoFile("17-inspection-programmes.csv", "/api/inspection/v1/programmes"),
            new DemoFile("18-findings.csv", "/api/inspection/v1/findings"),
            new DemoFile("20-petitions.csv", "/api/inspection/v1/petitions"),
            new DemoFile("21-disciplines.csv", "/api/inspection/v1/disciplines"),
            new DemoFile("22-recipients.csv", "/api/document/v1/recipients"),
            new DemoFile("23-lineage.csv", "/api/document/v1/document-relations"),
            new DemoFile("24-incoming.csv", "/api/document/v1/incoming"),
            new DemoFile("25-clauses.csv", "/api/document/v1/clauses"),
            new DemoFile("30-criteria-sets.csv", "/api/document/v1/criteria-sets", ADMINISTRATOR),
            new DemoFile("30-criteria-targets.csv", "/api/document/v1/criteria-targets", ADMINISTRATOR),
            new DemoFile("31-criteria-values.csv", "/api/document/v1/criteria-values"),
            new DemoFile("32-criteria-registrations.csv", "/api/document/v1/criteria-registrations"),
            new DemoFile("32-recognitions.csv", "/api/document/v1/criteria-recognitions"),
            new DemoFile("33-emulation-movements.csv", "/api/document/v1/emulation-movements"),
            new DemoFile("34-mobilisation-models.csv", "/api/document/v1/mobilisation-models"),
            new DemoFile("35-tasks.csv", "/api/document/v1/tasks"),
            new DemoFile("36-task-steps.csv", "/api/document/v1/task-steps"),
            new DemoFile("37-period-closes.csv", "/api/document/v1/task-periods"),
            new DemoFile("38-committees.csv", "/api/document/v1/steering-committees"),
            // What a group directs from its founding on came with the group.
            new DemoFile("38-group-charges.csv", "/api/document/v1/working-group-charges", IMPORT, "kind=REPORTS"),
            new DemoFile("38-group-members.csv", "/api/document/v1/group-members"),
            new DemoFile("39-group-reports.csv", "/api/document/v1/group-reports"),
            new DemoFile("40-targets.csv", "/api/report/v1/targets"));

    /** Whether it names units and people that its service knows only from another's feed. */
    boolean readsAnothersFeed() {
        return !collection.startsWith("/api/cadre/");
    }

    /** Where it is asked whether its records are there. */
    String first() {
        return collection + "?limit=1" + (own.isEmpty() ? "" : "&" + own);
    }

    String imports() {
        return collection + "/imports";
    }
}
