package vn.capuy.testing.notes;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.feed.FeedSource;

@Singleton
public class InspectionListener extends Listener {
    public InspectionListener(Jdbi jdbi) {
        super(FeedSource.INSPECTION, jdbi);
    }
}
