package vn.capuy.demo;

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
        return List.of(
                organisation.table(),
                reorganisation.table(),
                terms.table(),
                people.table(),
                posts.table(),
                holdings.table(),
                movements.table(),
                new Planning(organisation, posts, people).table(),
                examinations.table(),
                new Training(people, holdings).table(),
                new Cases(organisation, people, holdings).table(),
                documents.table(),
                new WorkingGroups(organisation, documents.groupsRegulation()).table(),
                new AreaPopulations().table(),
                new Appraisals(people).table());
    }

    private static List<String> villages(Organisation organisation, String district) {
        return organisation.communes(district).stream()
                .flatMap(c -> c.villages().stream())
                .toList();
    }
}
