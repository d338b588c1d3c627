package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Posts are created, changed, voided and read. */
@ApplicationScoped
class PostService {
    private static final String TYPE = "post";

    private final Posts posts;
    private final PostPlaces places;
    private final PostSeatsHistory seats;
    private final PostChangeCheck changes;
    private final PostImport imports;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    PostService(
            Posts posts,
            PostPlaces places,
            PostSeatsHistory seats,
            PostChangeCheck changes,
            PostImport imports,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.posts = posts;
        this.places = places;
        this.seats = seats;
        this.changes = changes;
        this.imports = imports;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    Page<PostView> page(PostFilter filter, PageRequest page) {
        return posts.page(filter, page);
    }

    PostView read(UUID id) {
        return posts.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    List<PostSeatsView> seats(UUID id) {
        read(id);
        return seats.views(id);
    }

    @Transactional
    PostView create(PostRequest request) {
        Set<String> named = Stream.of(request.org(), request.managedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var faults = new ArrayList<Fault>();
        new PostCheck(
                        organisation.find(named),
                        organisation.scopeDays(Set.of(request.org())),
                        posts.existing(List.of(request.code())))
                .check(
                        request,
                        (member, value, message, arguments) -> faults.add(new Fault(member, message, arguments)));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var place = places.of(List.of(request)).get(PostPlaces.Place.of(request));
        var post = new Post(request, place, entries.now());
        posts.persistAndFlush(post);
        journal.write("post.created", TYPE, post.id(), request.org(), request);
        return read(post.id());
    }

    @Transactional
    PostView change(UUID id, String ifMatch, PostChange change) {
        PostView view = read(id);
        Post post = posts.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, post.version());
        if (post.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        changes.require(view, change);
        // Its seats stand in rows of their own, and still the post is another one than whoever read it knows.
        posts.getEntityManager().lock(post, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (change.seats() != null) {
            seats.enter(id, change, entries.now());
        }
        post.change(change);
        posts.flush();
        journal.write("post.changed", TYPE, id, view.org(), change);
        return read(id);
    }

    @Transactional
    PostView voidFor(UUID id, String ifMatch, String reason) {
        PostView view = read(id);
        Post post = posts.findById(id);
        Versions.require(ifMatch, post.version());
        post.voidFor(reason, entries.now());
        posts.flush();
        journal.write("post.voided", TYPE, id, view.org(), Map.of("reason", reason));
        return read(id);
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(body, request, imports.plan());
    }
}
