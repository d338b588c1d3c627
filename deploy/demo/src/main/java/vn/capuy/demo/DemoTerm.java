package vn.capuy.demo;

import java.util.ArrayList;
import java.util.List;

/** Puts the subjects together in the order in which they build on one another. */
final class DemoTerm {
    private DemoTerm() {}

    static List<Table> tables() {
        Organisation organisation = new Organisation();
        Reorganisation reorganisation = new Reorganisation(organisation);
        Terms terms = new Terms(organisation, reorganisation);
        People people = new People(organisation);
        Posts posts = new Posts(organisation, reorganisation);
        Holdings holdings = new Holdings();

        VillageOffices offices = new VillageOffices(posts, holdings);
        offices.district(villages(organisation, "BL"), people.of(Pool.VILLAGE));
        offices.neighbour(villages(organisation, "TY"), people.of(Pool.NEIGHBOUR_VILLAGE));
        Movements movements = new Movements(posts, holdings, people);
        Officers.assign(posts, holdings, people.of(Pool.OFFICER));
        Examinations examinations =
                new Examinations(posts, holdings, people.of(Pool.OFFICER), movements.neighbourReserve());
        Leadership leadership = new Leadership(posts, holdings);
        leadership.province(people.of(Pool.PROVINCE));
        leadership.fixedHeads(movements.reserve());
        leadership.electedCommittee();
        leadership.newCommunes();

        Documents documents = new Documents(organisation, posts, holdings, terms);
        Table planning = new Planning(organisation, posts, people).table();
        Cases cases = new Cases(organisation, people, holdings);
        List<Table> tables = new ArrayList<>(List.of(
                organisation.table(),
                reorganisation.table(),
                terms.table(),
                people.table(),
                posts.table(),
                holdings.table(),
                movements.table(),
                planning,
                examinations.table(),
                new Training(people, holdings).table(),
                cases.table(),
                documents.table(),
                new WorkingGroups(organisation, documents.groupsRegulation()).table(),
                new AreaPopulations().table(),
                new Appraisals(people).table()));
        Ripple ripple = new Ripple(planning, movements.table(), examinations.table());
        tables.addAll(inspectionWork(organisation, people, holdings, documents, cases, ripple));
        tables.add(new Recipients(organisation, documents).table());
        tables.add(new Lineages(organisation, documents).table());
        tables.add(new IncomingDocuments(organisation, documents).table());
        RuralResolution resolution = new RuralResolution(documents);
        tables.add(resolution.table());
        tables.addAll(criteria());
        tables.add(new EmulationMovements(organisation).table());
        tables.add(new MobilisationModels(organisation, new DecisionNumbers(organisation)).table());
        tables.addAll(new Tasks(organisation, posts, holdings, resolution).files());
        tables.add(new PeriodCloses().table());
        tables.addAll(new SteeringWork(organisation, documents.groupsRegulation()).tables());
        tables.add(new GroupMembers(organisation, holdings, documents.groupsRegulation()).table());
        tables.add(new GroupReports(organisation).table());
        tables.add(new FigureTargets().table());
        return List.copyOf(tables);
    }

    /** What hangs on the cases. */
    private static List<Table> inspectionWork(
            Organisation organisation,
            People people,
            Holdings holdings,
            Documents documents,
            Cases cases,
            Ripple ripple) {
        CaseSubjects subjects = new CaseSubjects(organisation, people, holdings, Chance.of("planned-subjects"));
        Findings findings = new Findings(cases);
        DecisionNumbers numbers = new DecisionNumbers(organisation);
        Complaints complaints = new Complaints(cases, numbers, ripple.planned());
        Disciplines disciplines = new Disciplines(findings, complaints, ripple, people, holdings, numbers);
        List<Complaint> resolved = new ArrayList<>(complaints.all());
        resolved.add(disciplines.reversed());
        return List.of(
                new Inspectors(organisation, subjects, holdings, cases, ripple.people()).table(),
                new Programmes(organisation, documents, cases, subjects).table(),
                findings.table(),
                new Petitions(organisation, cases, findings, resolved, subjects).table(),
                disciplines.table());
    }

    /** The way of the communes, the town and the district to the new-rural standard. */
    private static List<Table> criteria() {
        return List.of(
                new CriteriaSets().table(),
                new CriteriaTargets().table(),
                new CriteriaValues().table(),
                new CriteriaRegistrations().table(),
                new Recognitions().table());
    }

    private static List<String> villages(Organisation organisation, String district) {
        return organisation.communes(district).stream()
                .flatMap(c -> c.villages().stream())
                .toList();
    }
}
