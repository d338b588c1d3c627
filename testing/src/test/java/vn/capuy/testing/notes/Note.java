package vn.capuy.testing.notes;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** A note: the record of the proving service. */
@Entity
class Note extends Recorded {
    String org;
    LocalDate writtenOn;
    String title;
    int pages;

    protected Note() {}

    Note(NoteRequest request, Entry entry) {
        super(entry);
        org = request.org();
        writtenOn = request.writtenOn();
        title = request.title();
        pages = request.pages();
    }
}
