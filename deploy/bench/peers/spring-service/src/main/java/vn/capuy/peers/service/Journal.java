package vn.capuy.peers.service;

import org.springframework.data.jpa.repository.JpaRepository;

interface Journal extends JpaRepository<JournalLine, Long> {}
