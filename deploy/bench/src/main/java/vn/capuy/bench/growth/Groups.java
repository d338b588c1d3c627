package vn.capuy.bench.growth;

import java.nio.file.Path;
import java.util.List;
import vn.capuy.bench.cadres.Cadres;
import vn.capuy.bench.compare.Stock;
import vn.capuy.bench.documents.Documents;
import vn.capuy.bench.imports.Imports;
import vn.capuy.bench.inspections.Inspections;
import vn.capuy.bench.stand.Stand;
import vn.capuy.bench.tasks.Tasks;

/** The groups whose growth is measured, and how many records each has at the smallest size. */
record Groups(Path demoFiles) {

    /**
     * @param names what can be measured on it
     * @param smallest records at the smallest size
     */
    record Group(List<String> names, int smallest, Loading loading) {}

    /** Brings so many records in. */
    interface Loading {
        Stock load(Stand stand, int count) throws Exception;
    }

    List<Group> all() {
        return List.of(
                new Group(Cadres.NAMES, 500, (stand, count) -> Cadres.load(stand, demoFiles, count)),
                new Group(Documents.NAMES, 2_000, Documents::load),
                new Group(Imports.NAMES, 500, Imports::load),
                new Group(Inspections.NAMES, 1_000, Inspections::load),
                new Group(Tasks.NAMES, 1_000, Tasks::load));
    }
}
