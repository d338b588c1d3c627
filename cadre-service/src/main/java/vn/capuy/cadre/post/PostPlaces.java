package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Asks the organisation of which level a post is and who manages it, where nothing else is said. */
@ApplicationScoped
class PostPlaces {
    private final Jdbi jdbi;

    PostPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An office in an organisation, from a day on. */
    record Place(String org, PostKind kind, LocalDate from) {
        static Place of(PostRequest post) {
            return new Place(post.org(), post.kind(), post.validFrom());
        }
    }

    /** What the places of these posts say, by place: in one query. */
    Map<Place, PostPlace> of(Collection<PostRequest> posts) {
        List<Place> places = posts.stream().map(Place::of).distinct().toList();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select org, kind, day, post_level(org, day) as level, post_manager(org, kind, day) as managed_by
                        from (select org, kind, cast(told as date) as day from unnest(:orgs, :kinds, :days) named (org, kind, told)) place""")
                .bindArray("orgs", String.class, places.stream().map(Place::org).toList())
                .bindArray(
                        "kinds",
                        String.class,
                        places.stream().map(place -> place.kind().name()).toList())
                .bindArray(
                        "days",
                        String.class,
                        places.stream().map(place -> place.from().toString()).toList())
                .map((row, context) -> Map.entry(
                        new Place(
                                row.getString("org"),
                                PostKind.valueOf(row.getString("kind")),
                                row.getObject("day", LocalDate.class)),
                        new PostPlace(PostLevel.valueOf(row.getString("level")), row.getString("managed_by"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
