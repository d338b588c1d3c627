package vn.capuy.peers.service;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptAnswers extends JpaRepository<KeptAnswer, KeptAnswer.Key> {
    /** Takes the key for this transaction; false while another one has it. */
    @Query(nativeQuery = true, value = "select pg_try_advisory_xact_lock(hashtextextended(:actor || chr(31) || :key, 0))")
    boolean reserve(String actor, String key);
}
