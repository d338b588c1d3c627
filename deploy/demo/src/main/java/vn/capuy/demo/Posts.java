package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The posts: leaders, committee members, heads of bodies, commune leaders, cell secretaries, village heads. */
final class Posts {
    private static final LocalDate VALID_FROM = LocalDate.of(2010, 1, 1);

    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Organisation organisation;
    private final Reorganisation reorganisation;

    Posts(Organisation organisation, Reorganisation reorganisation) {
        this.organisation = organisation;
        this.reorganisation = reorganisation;
        for (NamedCsvRecord row : Phrases.of("posts.csv")) {
            switch (row.getField("org")) {
                case "*COMMUNE" -> organisation.communes().forEach(c -> ofCommune(row, c));
                case "*NEW" -> organisation.newCommunes().forEach(c -> ofCommune(row, c));
                default -> add(row, row.getField("org"), row.getField("filled"), Name.of(row));
            }
        }
        for (Commune commune : organisation.communes()) {
            commune.villages().forEach(this::offices);
        }
    }

    private void ofCommune(NamedCsvRecord row, Commune commune) {
        Name in = commune.inSentence();
        Name title = new Name(
                row.getField("vi").replace("{vi}", in.vi()),
                row.getField("en").replace("{en}", in.en()),
                row.getField("ar").replace("{ar}", in.ar()));
        String filled = commune.district().equals("TY") ? "NEIGHBOUR" : row.getField("filled");
        add(row, commune.committee(), filled.equals("COMMUNE") ? "DISTRICT" : filled, title);
    }

    private void add(NamedCsvRecord row, String org, String filled, Name title) {
        put(new Post(
                org + "-" + row.getField("suffix"),
                org,
                row.getField("kind"),
                title,
                Integer.parseInt(row.getField("seats")),
                validFrom(org),
                reorganisation.lastDay(org),
                Integer.parseInt(row.getField("level")),
                filled));
    }

    private void offices(String village) {
        Name name = organisation.unit(village).name();
        String cell = Commune.cellOf(village);
        String vi = Character.toLowerCase(name.vi().charAt(0)) + name.vi().substring(1);
        Name secretary =
                new Name("Bí thư Chi bộ " + vi, "Cell Secretary of " + name.en(), "أمين خلية الحزب في " + name.ar());
        Name head = new Name("Trưởng " + vi, "Head of " + name.en(), "رئيس " + name.ar());
        put(new Post(cell + "-BT", cell, "CELL_SECRETARY", secretary, 1, validFrom(cell), null, 0, "VILLAGE"));
        put(new Post(village + "-TR", village, "VILLAGE_HEAD", head, 1, validFrom(village), null, 0, "VILLAGE"));
    }

    private LocalDate validFrom(String org) {
        LocalDate established = organisation.unit(org).establishedOn();
        return established.isAfter(VALID_FROM) ? established : VALID_FROM;
    }

    private void put(Post post) {
        if (posts.put(post.code(), post) != null) {
            throw new IllegalStateException("Two posts with code " + post.code());
        }
    }

    Post post(String code) {
        Post post = posts.get(code);
        if (post == null) {
            throw new IllegalArgumentException("No post " + code);
        }
        return post;
    }

    List<Post> filled(String how) {
        return posts.values().stream().filter(p -> p.filled().equals(how)).toList();
    }

    Table table() {
        Table table = new Table("05-posts.csv", "code,org,kind,title_vi,title_en,title_ar,seats,valid_from,valid_to");
        for (Post p : posts.values()) {
            table.row(
                    p.code(),
                    p.org(),
                    p.kind(),
                    p.title().vi(),
                    p.title().en(),
                    p.title().ar(),
                    p.seats(),
                    p.validFrom(),
                    p.validTo());
        }
        return table;
    }
}
