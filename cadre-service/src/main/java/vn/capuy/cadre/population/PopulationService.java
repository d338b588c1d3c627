package vn.capuy.cadre.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Make-ups of areas are entered, voided and read. */
@ApplicationScoped
class PopulationService {
    static final String TYPE = "area-population";

    private final Populations populations;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    PopulationService(Populations populations, Organisation organisation, Journal journal, Entries entries) {
        this.populations = populations;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    Page<PopulationView> page(PopulationFilter filter, PageRequest page) {
        return populations.page(filter, page);
    }

    PopulationView read(UUID id) {
        return populations.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    PopulationView enter(PopulationRequest told) {
        organisation.require("area", told.area(), told.asOf());
        List<Fault> faults = new ArrayList<>(PopulationCheck.faults(told));
        if (populations.existing(List.of(told.area())).contains(new Populations.Place(told.area(), told.asOf()))) {
            faults.add(Fault.of("asOf", "constraint.area_population_once"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        UUID id = write(told);
        journal.write("population.entered", TYPE, id, told.area(), told);
        return read(id);
    }

    /** In the transaction of whoever enters it and writes the journal. */
    UUID write(PopulationRequest told) {
        var population = new AreaPopulation(told, entries.now());
        populations.persist(population);
        populations.flush();
        populations.enterParts(population.id(), told.parts());
        return population.id();
    }

    @Transactional
    PopulationView voidFor(UUID id, String ifMatch, String reason) {
        read(id);
        AreaPopulation population = populations.findById(id);
        Versions.require(ifMatch, population.version());
        population.voidFor(reason, entries.now());
        populations.flush();
        journal.write("population.voided", TYPE, id, population.area(), Map.of("reason", reason));
        return read(id);
    }
}
