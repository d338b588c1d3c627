package vn.capuy.cadre.post;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** How many seats a post has from a day on. */
@Entity
class PostSeats extends Recorded {
    private UUID post;
    private LocalDate fromDay;
    private int seats;
    private String ground;

    /** For Hibernate only. */
    protected PostSeats() {}

    PostSeats(UUID post, PostChange change, Entry entry) {
        super(entry);
        this.post = post;
        this.fromDay = change.seatsFrom();
        this.seats = change.seats();
        this.ground = change.ground();
    }
}
