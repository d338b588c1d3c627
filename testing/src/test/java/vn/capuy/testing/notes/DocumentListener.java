package vn.capuy.testing.notes;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.feed.FeedSource;

@Singleton
public class DocumentListener extends Listener {
    public DocumentListener(Jdbi jdbi) {
        super(FeedSource.DOCUMENT, jdbi);
    }
}
